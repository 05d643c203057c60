using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace ErpIntegration.Tests.OfficialLane;

/// <summary>Something that a project has in a lane: lanes.proj finds it.</summary>
internal sealed class LaneFact(JsonElement item)
{
    private static readonly Lazy<Task<IReadOnlyList<LaneFact>>> All = new(EvaluateAsync);

    public string Lane => Metadata("Lane")!;

    public string Project => Metadata("Project")!;

    public string Kind => Metadata("Kind")!;

    public string Name => Metadata("Identity")!;

    /// <summary>The facts of a lane, or of one project in it. The projects are evaluated once.</summary>
    public static async Task<IReadOnlyList<LaneFact>> OfAsync(string lane, string kind, string? project = null)
        => [.. (await All.Value).Where(fact => fact.Lane == lane && fact.Kind == kind && (project is null || fact.Project == project))];

    /// <summary>A value of it; null where it is empty or absent.</summary>
    public string? Metadata(string name) => item.TryGetProperty(name, out var value) && value.GetString() is { Length: > 0 } text ? text : null;

    private static async Task<IReadOnlyList<LaneFact>> EvaluateAsync()
    {
        var run = await ProcessRun.StartAsync("dotnet", ["msbuild", Path.Combine(OfficialLane.Lane.Metadata("RepositoryRoot"), "Plugins.Tests/OfficialLane/lanes.proj"), "-getTargetResult:Describe"]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        var result = JsonDocument.Parse(run.Output).RootElement.GetProperty("TargetResults").GetProperty("Describe");
        return [.. result.GetProperty("Items").EnumerateArray().Select(item => new LaneFact(item))];
    }
}
