-- Inputs that were not read.
select path, reason, detail, snippet from quarantine order by path, detail limit 200
