using System;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages.Customization;

/// <summary>Who may change definitions, and from where.</summary>
public sealed class DefinitionRightsTests : IAsyncDisposable
{
    private readonly TestOrganization _test = new();
    private readonly Maker _maker;
    private readonly People _people;

    public DefinitionRightsTests()
    {
        (_maker, _people) = (new Maker(_test), new People(_test));
        _maker.Table();
    }

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(40)]
    public void ASynchronousStep_CantChangeDefinitions(int stage)
    {
        _test.Step("Create", "account", stage, AddColumn);

        var error = TestOrganization.Fault(() => _test.CreateAccount());

        Assert.Contains("CreateAttribute can't be called by a synchronous plug-in", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_maker.Read().Attributes, a => a.LogicalName == "new_code");
    }

    [Fact]
    public async Task AnAsynchronousStep_Can()
    {
        _test.Step("Create", "account", 40, AddColumn, new StepOptions { Async = true });

        _test.CreateAccount();
        await _test.DrainAsync();

        Assert.Contains(_maker.Read().Attributes, a => a.LogicalName == "new_code");
    }

    [Fact]
    public void OptionsOfAColumnWithAGlobalChoice_NeedTheRightForChoicesToo()
    {
        OptionMetadataCollection options() => new([new OptionMetadata(Maker.Label("Red"), 1), new OptionMetadata(Maker.Label("Blue"), 2)]);
        _test.Admin.Execute(new CreateOptionSetRequest { OptionSet = new OptionSetMetadata(options()) { Name = "new_color", IsGlobal = true, DisplayName = Maker.Label("Color") } });
        _maker.Column(new PicklistAttributeMetadata { SchemaName = "new_Color", OptionSet = new OptionSetMetadata { IsGlobal = true, Name = "new_color" } });
        _maker.Column(new PicklistAttributeMetadata { SchemaName = "new_Size", OptionSet = new OptionSetMetadata(options()) });
        var user = _people.As(_people.User("Maker", null, _people.Role(PrivilegeDepth.Global, "prvWriteAttribute")));

        var error = TestOrganization.Fault(() => user.Execute(new DeleteOptionValueRequest { EntityLogicalName = "new_bank", AttributeLogicalName = "new_color", Value = 2 }));
        user.Execute(new DeleteOptionValueRequest { EntityLogicalName = "new_bank", AttributeLogicalName = "new_size", Value = 2 });

        Assert.Contains("prvWriteOptionSet", error.Message, StringComparison.Ordinal);
        Assert.Equal((2, 1), (_maker.Read<PicklistAttributeMetadata>("new_color").OptionSet.Options.Count, _maker.Read<PicklistAttributeMetadata>("new_size").OptionSet.Options.Count));
    }

    [Fact]
    public void AClientThatActsAsSomebody_NeedsTheRightsItself()
    {
        var client = _people.User("Client", null, _people.Role(PrivilegeDepth.Global, "prvActOnBehalfOfAnotherUser"));
        var acting = new CallOptions { UserId = client, ImpersonatedUserId = _test.Organization.AdministratorId };

        foreach (var (privilege, request) in new (string, OrganizationRequest)[]
        {
            ("prvCreateAttribute", new CreateAttributeRequest { EntityName = "new_bank", Attribute = Maker.Text("new_Code") }),
            ("prvImportCustomization", new AddSolutionComponentRequest { ComponentType = 1, ComponentId = _maker.Read().MetadataId!.Value, SolutionUniqueName = "Default" }),
            ("prvExportCustomization", new ExportSolutionRequest { SolutionName = "Default" }),
        }) Assert.Contains(privilege, TestOrganization.Fault(() => _test.Organization.Execute(request, acting)).Message, StringComparison.Ordinal);
    }

    private static void AddColumn(Probe probe) => probe.Service().Execute(new CreateAttributeRequest { EntityName = "new_bank", Attribute = Maker.Text("new_Code") });
}
