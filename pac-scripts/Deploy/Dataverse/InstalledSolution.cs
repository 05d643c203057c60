using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Deploy.Dataverse;

/// <summary>A solution as an environment has it.</summary>
/// <param name="Id">solutionid.</param>
/// <param name="Version">Its version.</param>
/// <param name="IsManaged">Whether it was imported managed.</param>
internal sealed record InstalledSolution(Guid Id, Version Version, bool IsManaged)
{
    /// <summary>What a staged upgrade is called until it is applied.</summary>
    public const string HoldingSuffix = "_Upgrade";

    /// <summary>Finds one by its unique name; null when it isn't installed.</summary>
    public static async Task<InstalledSolution?> FindAsync(WebApi api, string name, CancellationToken token)
        => await api.RowAsync($"solutions?$select=solutionid,version,ismanaged&$filter=uniquename eq {WebApi.Literal(name)}", token) is { } row
            ? new InstalledSolution(row.GetProperty("solutionid").GetGuid(), Parse(row.GetProperty("version").GetString()!), row.GetProperty("ismanaged").GetBoolean())
            : null;

    /// <summary>A version of one to four numbers; what is missing counts as zero.</summary>
    public static Version Parse(string text)
    {
        var parts = text.Split('.');
        int Part(int index) => index < parts.Length && int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return new Version(Part(0), Part(1), Part(2), Part(3));
    }
}
