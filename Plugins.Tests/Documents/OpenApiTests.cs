using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using ErpIntegration.Registration;
using LocalDataverse.Server.Tests.Support;
using LocalDataverse.Testing;
using Xunit;

namespace ErpIntegration.Tests.Documents;

/// <summary>docs/openapi.json: the custom APIs of the packed zip, as <c>localdataverse openapi</c> describes them.</summary>
public sealed class OpenApiTests
{
    private static readonly string File = Path.Combine(ErrorPage.Folder, "openapi.json");

    [Fact]
    public async Task Description_IsThatOfThePackedZip()
    {
        var (exit, output, error) = await ServerProcess.RunAsync("openapi", Acceptance.Stage.Zip);

        Assert.Equal((0, ""), (exit, error));
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1") await System.IO.File.WriteAllTextAsync(File, output, TestContext.Current.CancellationToken);
        Assert.Equal(output.ReplaceLineEndings("\n"), (await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Description_IsValidAndHasEveryCustomApi()
    {
        var node = await NodeWorkspace.PrepareAsync("web-api-clients");

        var operations = await node.RunAsync("validate-openapi.cjs", File);

        var apis = typeof(OpenApiTests).Assembly.GetTypes().Select(type => type.GetCustomAttribute<CustomApiAttribute>()?.UniqueName).OfType<string>();
        Assert.Equal(apis.Order(StringComparer.Ordinal), operations.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
