using System;
using System.IO;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Crm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

/// <summary>Parts of real solutions (see Samples/README.md): they leave without a trace, and an export of them is the same solution.</summary>
public sealed class RealSolutionTests
{
    public static TheoryData<string> Names => [nameof(Reservation), nameof(Endpoints)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Installed_and_uninstalled_it_leaves_no_trace(string name)
    {
        using var store = new TestStore();
        var before = store.Fingerprint("publisher");
        Build(name, "1").ImportInto(store);
        Assert.NotEqual(before, store.Fingerprint("publisher"));
        store.Admin.Delete("solution", store.Single("solution", "uniquename", "Test").Id);
        Assert.Equal(before, store.Fingerprint("publisher"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Exported_and_imported_elsewhere_it_is_the_same(string name)
    {
        using var first = new TestStore();
        var report = Build(name, "0").ImportInto(first);
        var zip = Export(first);
        using var second = new TestStore();
        var again = second.Organization.ImportSolution(new MemoryStream(zip));
        Assert.Equal(report.Components, again.Components);
        Assert.Equal(zip, Export(second));
    }

    private static SolutionBuilder Build(string name, string managed) => name == nameof(Reservation) ? Reservation(managed) : Endpoints(managed);

    private static SolutionBuilder Reservation(string managed)
    {
        var xml = Sample("contoso_Reservation.Entity.xml");
        return new SolutionBuilder { Managed = managed }
            .Node("<Entities>" + xml[xml.IndexOf("<Entity ", StringComparison.Ordinal)..] + "</Entities>")
            .Node("<optionsets><optionset Name=\"contoso_reservationstatus\"><options>" + WholeSolution.Options(1, 2) + "</options></optionset></optionsets>")
            .File("Formulas/contoso_reservation-FormulaDefinitions.yaml", "contoso_nights: 1")
            .Root(1, "schemaName=\"contoso_reservation\"");
    }

    private static SolutionBuilder Endpoints(string managed) => new SolutionBuilder { Managed = managed }.Node(Sample("PL400", "ServiceEndpoints.xml")).Root(95, "id=\"{b414f7f8-2a26-ee11-9966-00224823910f}\"");

    private static string Sample(params string[] path) => File.ReadAllText(Path.Combine([System.AppContext.BaseDirectory, "Solutions", "Samples", .. path]));

    private static byte[] Export(TestStore store) => ((ExportSolutionResponse)store.Admin.Execute(new ExportSolutionRequest { SolutionName = "Test" })).ExportSolutionFile;
}
