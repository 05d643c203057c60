using System.IO;
using System.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Registration;
using SolutionPacker.Registration.Reading;
using SolutionPacker.Tests.Support;
using Xunit;

namespace SolutionPacker.Tests.Registration;

public sealed class AssemblyReaderTests
{
    private static PluginAssembly Sample => AssemblyReader.Read(Packing.SamplePlugins);

    [Fact]
    public void Read_PluginAssembly_FindsPublicConcretePluginsOnly()
        => Assert.Equal(["Sample.AccountChanged", "Sample.BeforeGetStock", "Sample.GetStock", "Sample.Unregistered"], Sample.Types.Select(type => type.FullName));

    [Fact]
    public void Read_StepAttributes_GivesStepsWithTheirImages()
    {
        var type = Sample.Types.Single(type => type.FullName == "Sample.AccountChanged");
        var update = type.Steps.Single(step => step.Message == "Update");
        var create = type.Steps.Single(step => step.Message == "Create");

        Assert.Equal(("account", 40, 0, 5), (update.Table, update.Stage, update.Mode, update.Rank));
        Assert.Equal(["name", "telephone1"], update.FilteringColumns);
        Assert.Equal((1, true, "{\"a\":1}"), (create.Mode, create.AsyncAutoDelete, create.Configuration));
        Assert.Equal("Before", Assert.Single(type.Images, image => update.Takes(image, type.Steps)).Alias);
        Assert.Equal("After", Assert.Single(type.Images, image => create.Takes(image, type.Steps)).Alias);
    }

    [Fact]
    public void Read_CustomApiAttributes_GivesParameters()
    {
        var api = Assert.Single(Sample.Types.Single(type => type.FullName == "Sample.GetStock").CustomApis);

        Assert.Equal(("smp_GetStock", 2, "prvReadProduct"), (api.UniqueName, api.AllowedCustomProcessingSteps, api.ExecutePrivilege));
        Assert.Equal([("ProductNumber", 10, false), ("Site", 10, true)], api.Requests.Select(item => (item.UniqueName, item.Type, item.IsOptional)));
        Assert.Equal([("Available", 2), ("Row", 5)], api.Responses.Select(item => (item.UniqueName, item.Type)));
    }

    [Fact]
    public void Read_AssemblyAttribute_GivesTheEndpoint()
    {
        var endpoint = Assert.Single(Sample.Endpoints);

        Assert.Equal(("Sample queue", 6, 2, "orders", "send"), (endpoint.Name, endpoint.Contract, endpoint.AuthType, endpoint.Path, endpoint.SasKeyName));
    }

    [Fact]
    public void Read_MissingFile_NamesIt()
    {
        var finding = Assert.Single(Assert.Throws<FindingsException>(() => AssemblyReader.Read("nowhere/Missing.dll")).Findings);

        Assert.Equal(("PACK101", "nowhere/Missing.dll"), (finding.Code, finding.File));
    }

    [Fact]
    public void Read_NoManagedAssembly_SaysSo()
    {
        using var source = new TempSource();
        source.Add("text.dll", "this is text");

        var finding = Assert.Single(Assert.Throws<FindingsException>(() => AssemblyReader.Read(Path.Combine(source.Root, "text.dll"))).Findings);

        Assert.Equal("PACK101", finding.Code);
    }
}
