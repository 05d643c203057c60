using System;
using System.IO;
using System.Linq;
using ErpIntegration.Deploy.Commands;
using ErpIntegration.Deploy.Tests.Support;
using RecordingPac;
using Xunit;

namespace ErpIntegration.Deploy.Tests;

/// <summary>The pipelines are YAML, and call scripts, jobs and pac as those are. When_a_pipeline_delivers runs one.</summary>
public sealed class PipelineTests
{
    private const string ScriptFolder = "pac-scripts/";

    public static TheoryData<string> Pipelines => [.. Directory.GetFiles(Path.Combine(TestFolders.Scripts, "pipelines")).Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Pipelines))]
    public void Pipeline_CallsScriptsThatAreThere_InOrder_WithOptionsTheyHave(string pipeline)
    {
        var calls = PipelineFile.Read(pipeline).Commands.Where(command => command.StartsWith(ScriptFolder, StringComparison.Ordinal)).Select(command => command.Split(' ')).ToList();

        Assert.Equal(["pack.sh", "check.sh", "import.sh", "configure.sh", "verify.sh"], calls.Select(call => call[0][ScriptFolder.Length..]));
        Assert.All(calls, call =>
        {
            Assert.True(File.Exists(Path.Combine(Repository.Root, call[0])), call[0]);
            Assert.Empty(DeployCommand.Create().Parse([Path.GetFileNameWithoutExtension(call[0]), .. call[1..]]).Errors);
        });
    }

    [Theory]
    [MemberData(nameof(Pipelines))]
    public void Pipeline_SignsPacInAsDocumented_WithoutASecret(string pipeline)
    {
        var file = PipelineFile.Read(pipeline);

        var call = Assert.Single(file.Commands, command => command.StartsWith("pac ", StringComparison.Ordinal));
        Assert.Empty(PacCommand.Create().Parse(call["pac ".Length..].Replace("${{ ", "{", StringComparison.Ordinal).Replace(" }}", "}", StringComparison.Ordinal)).Errors);
        Assert.DoesNotContain("secret", string.Join('\n', file.Commands), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("github-actions.yml", "needs", "pack")]
    [InlineData("azure-pipelines.yml", "dependsOn", "Pack")]
    public void Pipeline_ReachesTheEnvironmentOnlyAfterPacking(string pipeline, string key, string first)
        => Assert.Equal([first], PipelineFile.Values(PipelineFile.Read(pipeline).Root, key));
}
