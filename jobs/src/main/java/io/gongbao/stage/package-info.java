/** The steps of a night, one class a job: verb and object. */
package io.gongbao.stage;
