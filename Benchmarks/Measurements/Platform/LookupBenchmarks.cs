using System;
using System.Linq;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Benchmarks.Measurements.Platform;

/// <summary>A row by its alternate key, rows by a lookup, and a filter that has to read all rows, while the tables grow.</summary>
public class LookupBenchmarks
{
    private const int ScanRows = 100_000;
    private IOrganizationService _service = null!;
    private Random _random = null!;

    /// <summary>Rows in each table.</summary>
    [Params(1_000, 10_000, ScanRows, 1_000_000)]
    public int Rows { get; set; }

    /// <summary>Makes the rows.</summary>
    [GlobalSetup]
    public async Task SetUp()
    {
        _service = (await GrowingTables.WithAsync(Rows)).Service;
        _random = new Random(Rows);
    }

    /// <summary>One row by its alternate key.</summary>
    [Benchmark]
    public OrganizationResponse ByKey() => _service.Execute(new RetrieveRequest
    {
        Target = new EntityReference("erp_integrationsubject", "erp_subject", GrowingTables.SubjectOf(Any())),
        ColumnSet = new ColumnSet("erp_lastsequence"),
    });

    /// <summary>Ten rows by a lookup.</summary>
    [Benchmark]
    public EntityCollection ByLookup() => Contacts("parentcustomerid", GrowingTables.AccountOf(Any()), GrowingTables.ContactsOfAnAccount);

    /// <summary>Contacts with a city nobody lives in; the column has no index.</summary>
    [Benchmark]
    public EntityCollection WithoutIndex() => Contacts("address1_city", "Atlantis", 0);

    internal static async Task RunAsync(Scale scale)
    {
        try
        {
            var figures = BenchmarkFigures.Measure<LookupBenchmarks>(scale);
            foreach (var (what, method) in new[] { ("by key", nameof(ByKey)), ("by lookup", nameof(ByLookup)) })
            {
                var bySize = figures.BestBySize(method);
                Report.AtMost($"{what}, most rows / fewest", bySize[^1].Best / bySize[0].Best, 1.5);
            }
            // Fewer rows are no measure: with --small there are no more.
            foreach (var (_, best) in figures.BestBySize(nameof(WithoutIndex)).Where(f => f.Rows == ScanRows)) Report.AtMost("filter without an index over 100,000 rows", best.TotalMilliseconds, 50, " ms");
        }
        finally
        {
            await GrowingTables.DisposeAsync();
        }
    }

    // Not for secrets: the same rows at every run.
#pragma warning disable CA5394
    private int Any() => _random.Next(Rows);
#pragma warning restore CA5394

    private EntityCollection Contacts(string column, object value, int expected)
    {
        var query = new QueryExpression("contact") { ColumnSet = new ColumnSet("lastname") };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        var found = _service.RetrieveMultiple(query);
        return found.Entities.Count == expected ? found : throw new InvalidOperationException($"There should be {expected} contacts whose {column} is {value}, not {found.Entities.Count}.");
    }
}
