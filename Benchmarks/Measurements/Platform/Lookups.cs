using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Benchmarks.Measurements.Platform;

/// <summary>A row by its alternate key and rows by a lookup, each time the table has ten times as many; and a filter that has to read them all.</summary>
internal static class Lookups
{
    private const int Batch = 1000, ContactsOfAnAccount = 10, ScanRows = 100_000;

    public static async Task RunAsync(Scale scale)
    {
        await using var bench = Workbench.SetUpDataverse();
        List<string[]> rows = [];
        List<Figures> byKey = [], byLookup = [];
        var filled = 0;
        var scan = TimeSpan.Zero;
        // The first size is measured as warm as the others.
        Fill(bench, 0, 100);
        filled = 100;
        for (var round = 0; round < scale.Of(5000); round++)
        {
            ByKey(bench, 0);
            ByLookup(bench, 0);
        }
        foreach (var size in (int[])(scale.Small ? [100, 1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000]))
        {
            Fill(bench, filled, size);
            filled = size;
            // Not for secrets: the same rows at every run.
#pragma warning disable CA5394
            var random = new Random(size);
            byKey.Add(Measure(scale.Of(5000), () => random.Next(size), number => ByKey(bench, number)));
            byLookup.Add(Measure(scale.Of(5000), () => random.Next(size), number => ByLookup(bench, number)));
#pragma warning restore CA5394
            rows.Add([Figures.Text(size), Micro(byKey[^1]), Micro(byLookup[^1])]);
            if (size == scale.Of(ScanRows)) scan = new Figures(Enumerable.Range(0, 9).Select(_ => Timing.Of(() => Scan(bench)))).Percentile(0);
        }
        Report.Write("One row by its alternate key, ten rows by a lookup", ["rows in each table", "by key, median", "by lookup, median"], [.. rows]);
        Report.Write($"Contacts with a city nobody lives in, of {Figures.Text(scale.Of(ScanRows))}", ["", "best of 9"], ["no index on the column", Figures.Text(scan)]);
        Report.AtMost("by key, most rows / fewest", byKey[^1].Median / byKey[0].Median, 1.5);
        Report.AtMost("by lookup, most rows / fewest", byLookup[^1].Median / byLookup[0].Median, 1.5);
        Report.AtMost("filter without an index over 100,000 rows", scan.TotalMilliseconds, 50, " ms");
    }

    private static Figures Measure(int rounds, Func<int> row, Action<int> read) => new(Enumerable.Range(0, rounds).Select(_ =>
    {
        var number = row();
        return Timing.Of(() => read(number));
    }).ToList().Skip(rounds / 5));

    private static void ByKey(Workbench bench, int number) => bench.Service.Execute(new RetrieveRequest
    {
        Target = new EntityReference("erp_integrationsubject", "erp_subject", SubjectOf(number)),
        ColumnSet = new ColumnSet("erp_lastsequence"),
    });

    private static void ByLookup(Workbench bench, int number)
    {
        var query = new QueryExpression("contact") { ColumnSet = new ColumnSet("lastname") };
        query.Criteria.AddCondition("parentcustomerid", ConditionOperator.Equal, AccountOf(number));
        if (bench.Service.RetrieveMultiple(query).Entities.Count != ContactsOfAnAccount) throw new InvalidOperationException("An account should have ten contacts.");
    }

    private static void Scan(Workbench bench)
    {
        var query = new QueryExpression("contact") { ColumnSet = new ColumnSet("lastname") };
        query.Criteria.AddCondition("address1_city", ConditionOperator.Equal, "Atlantis");
        if (bench.Service.RetrieveMultiple(query).Entities.Count != 0) throw new InvalidOperationException("Nobody lives there.");
    }

    private static void Fill(Workbench bench, int from, int to)
    {
        for (var at = from; at < to; at += Batch)
        {
            var numbers = Enumerable.Range(at, Math.Min(Batch, to - at)).ToList();
            bench.CreateMultiple(numbers.Select(i => new Entity("erp_integrationsubject") { ["erp_subject"] = SubjectOf(i), ["erp_lastsequence"] = i }));
            bench.CreateMultiple(numbers.Where(i => i % ContactsOfAnAccount == 0).Select(i => new Entity("account", AccountOf(i)) { ["name"] = "Contoso" }));
            bench.CreateMultiple(numbers.Select(i => new Entity("contact") { ["lastname"] = $"Doe {i}", ["address1_city"] = $"City {i % 500}", ["parentcustomerid"] = new EntityReference("account", AccountOf(i)) }));
        }
    }

    private static string SubjectOf(int number) => $"salesorder/{number}";

    private static Guid AccountOf(int number) => new((number / ContactsOfAnAccount) + 1, 2, 3, [0, 0, 0, 0, 0, 0, 0, 0]);

    private static string Micro(Figures figures) => $"{Figures.Text(figures.Median.TotalMicroseconds)} µs";
}
