-- Questions to the records of an audit, for DuckDB 1.3 or newer: duckdb < queries.sql

create view letters as select * from read_ndjson('part-*.ndjson', sample_size = -1);
create view findings as select path, authority, month, unnest(findings, recursive := true) from letters;
create view claims as select path, authority, month, unnest(exemptions, max_depth := 2) from letters;

-- Letters by what they do, with the days by which the late ones were late.
select stance, count(*) letters, round(avg(daysLate) filter (daysLate > 0), 1) late
from letters where outcome = 'notice' group by all order by letters desc;

-- Rules by the letters in which they found something.
select rule, weight, count(*) places, count(distinct path) letters
from findings group by all order by letters desc limit 20;

-- How evenly each exemption is weighed: words for disclosure and against, on average.
select "of" exemption, any_value(title) title, count(distinct path) letters,
  round(avg(test.favouring.words)) words_for, round(avg(test.against.words)) words_against
from claims where testRequired group by all order by letters desc;

-- Authorities by the share of their letters that are late.
select authority, count(*) letters, count(*) filter (daysLate > 0) late, median(workingDays) working_days
from letters where outcome = 'notice' group by all order by late desc limit 20;

-- All letters behind a figure: the page gives the condition.
select path from letters where len(list_filter(findings, lambda x: x.rule = 'pit/missing')) > 0;

-- A small file of all findings, for other programs.
copy (select * from findings) to 'findings.parquet' (format parquet);
