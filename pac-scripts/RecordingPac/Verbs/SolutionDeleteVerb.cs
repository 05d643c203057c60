using System.CommandLine;
using System.Net.Http;

namespace RecordingPac.Verbs;

/// <summary>pac solution delete: deletes the solution's row (assumed).</summary>
internal static class SolutionDeleteVerb
{
    public static Command Create()
    {
        var name = Options.Needed("--solution-name");
        return new Command("delete") { name, Options.Environment() }.Does(async (parsed, environment, token) =>
        {
            var solution = await environment.SolutionAsync(parsed.GetRequiredValue(name), token) ?? throw new PacException($"There is no solution {parsed.GetRequiredValue(name)}.");
            await environment.SendAsync(HttpMethod.Delete, $"solutions({solution.Id})", null, token);
        });
    }
}
