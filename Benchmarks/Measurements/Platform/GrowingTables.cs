using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Benchmarks.Measurements.Platform;

/// <summary>Subjects, and accounts with ten contacts each. They stay from one benchmark to the next, which asks for as many or more: a million rows are made once.</summary>
internal static class GrowingTables
{
    public const int ContactsOfAnAccount = 10;
    private const int Batch = 1000;
    private static Workbench? _bench;
    private static int _rows;

    /// <summary>The organisation when each table has this many rows.</summary>
    public static async Task<Workbench> WithAsync(int rows)
    {
        if (_rows > rows) await DisposeAsync();
        _bench ??= Workbench.SetUpDataverse();
        for (; _rows < rows; _rows += Batch) Fill(_bench, _rows, Math.Min(Batch, rows - _rows));
        return _bench;
    }

    /// <summary>Takes everything away.</summary>
    public static async Task DisposeAsync()
    {
        if (_bench is not null) await _bench.DisposeAsync();
        _bench = null;
        _rows = 0;
    }

    public static string SubjectOf(int number) => $"salesorder/{number}";

    public static Guid AccountOf(int number) => new((number / ContactsOfAnAccount) + 1, 2, 3, [0, 0, 0, 0, 0, 0, 0, 0]);

    private static void Fill(Workbench bench, int from, int count)
    {
        var numbers = Enumerable.Range(from, count).ToList();
        bench.CreateMultiple(numbers.Select(i => new Entity("erp_integrationsubject") { ["erp_subject"] = SubjectOf(i), ["erp_lastsequence"] = i }));
        bench.CreateMultiple(numbers.Where(i => i % ContactsOfAnAccount == 0).Select(i => new Entity("account", AccountOf(i)) { ["name"] = "Contoso" }));
        bench.CreateMultiple(numbers.Select(i => new Entity("contact") { ["lastname"] = $"Doe {i}", ["address1_city"] = $"City {i % 500}", ["parentcustomerid"] = new EntityReference("account", AccountOf(i)) }));
    }
}
