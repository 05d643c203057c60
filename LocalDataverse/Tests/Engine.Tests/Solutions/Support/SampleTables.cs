using System;
using System.IO;

namespace LocalDataverse.Engine.Tests.Solutions.Support;

/// <summary>Solutions with real tables of public projects (see Samples/README.md).</summary>
internal static class SampleTables
{
    private const string ReservationStatus = "<optionsets><optionset Name=\"contoso_reservationstatus\"><IntroducedVersion>1.0</IntroducedVersion><displaynames><displayname description=\"Status\" languagecode=\"1033\" /><displayname description=\"Zustand\" languagecode=\"1031\" /></displaynames><options><option value=\"1\"><labels><label description=\"Open\" languagecode=\"1033\" /></labels></option></options></optionset></optionsets>";

    /// <summary>contoso_reservation with the global choice it uses.</summary>
    /// <param name="change">Changes the table's Entity.xml.</param>
    public static SolutionBuilder Reservation(Func<string, string>? change = null)
    {
        var xml = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Solutions", "Samples", "contoso_Reservation.Entity.xml"));
        if (change is not null) xml = change(xml);
        return new SolutionBuilder()
            .Node("<Entities>" + xml[xml.IndexOf("<Entity ", StringComparison.Ordinal)..] + "</Entities>")
            .Node(ReservationStatus)
            .File("Formulas/contoso_reservation-FormulaDefinitions.yaml", "contoso_nights: 1")
            .Root(1, "schemaName=\"contoso_reservation\"");
    }
}
