using System;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Messages.Customization;

public sealed class ChoiceAndKeyTests : IAsyncDisposable
{
    private readonly TestOrganization _test = new();
    private readonly Maker _maker;

    public ChoiceAndKeyTests()
    {
        _maker = new Maker(_test);
        _maker.Table();
        var choice = new OptionSetMetadata(new OptionMetadataCollection([new OptionMetadata(Maker.Label("Red"), 1), new OptionMetadata(Maker.Label("Blue"), 2)])) { Name = "new_color", IsGlobal = true, DisplayName = Maker.Label("Color") };
        _test.Admin.Execute(new CreateOptionSetRequest { OptionSet = choice });
        _maker.Column(new PicklistAttributeMetadata { SchemaName = "new_Color", OptionSet = new OptionSetMetadata { IsGlobal = true, Name = "new_color" } });
        _maker.Column(new PicklistAttributeMetadata { SchemaName = "new_Size", OptionSet = new OptionSetMetadata(new OptionMetadataCollection([new OptionMetadata(Maker.Label("Small"), 1)])) });
    }

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void OptionsOfAGlobalChoice_ComeChangeMoveAndGo_InItsColumnsToo()
    {
        var made = _maker.Execute<InsertOptionValueResponse>(new InsertOptionValueRequest { OptionSetName = "new_color", Label = Maker.Label("Green") }).NewOptionValue;
        _test.Admin.Execute(new UpdateOptionValueRequest { OptionSetName = "new_color", Value = 1, Label = Maker.Label("Crimson") });
        _test.Admin.Execute(new OrderOptionRequest { OptionSetName = "new_color", Values = [made, 2, 1] });
        _test.Admin.Execute(new DeleteOptionValueRequest { OptionSetName = "new_color", Value = 2 });

        Assert.Equal(100000000, made);
        Assert.Equal("Green,Crimson", string.Join(',', _maker.Read<PicklistAttributeMetadata>("new_color").OptionSet.Options.Select(o => o.Label.UserLocalizedLabel.Label)));
        _test.Admin.Create(new Entity("new_bank") { ["new_color"] = new OptionSetValue(made) });
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => _test.Admin.Create(new Entity("new_bank") { ["new_color"] = new OptionSetValue(2) }));
    }

    [Fact]
    public void AnOptionOfAGlobalChoice_GoesAsTheDefaultOfItsColumnsToo()
    {
        _test.Admin.Execute(new UpdateAttributeRequest { EntityName = "new_bank", Attribute = new PicklistAttributeMetadata { LogicalName = "new_color", DefaultFormValue = 2 } });
        Assert.Equal(2, _maker.Read<PicklistAttributeMetadata>("new_color").DefaultFormValue);

        _test.Admin.Execute(new DeleteOptionValueRequest { OptionSetName = "new_color", Value = 2 });

        Assert.Equal(-1, _maker.Read<PicklistAttributeMetadata>("new_color").DefaultFormValue);
        _test.Admin.Create(new Entity("new_bank") { ["new_name"] = "Woodgrove" });
        Assert.False(_test.Rows("new_bank").Single().Contains("new_color"));
    }

    [Fact]
    public void OptionsOfAColumn_ComeAndChange()
    {
        _test.Admin.Execute(new InsertOptionValueRequest { EntityLogicalName = "new_bank", AttributeLogicalName = "new_size", Value = 7, Label = Maker.Label("Large") });
        _test.Admin.Execute(new UpdateOptionValueRequest { EntityLogicalName = "new_bank", AttributeLogicalName = "new_size", Value = 1, Label = Maker.Label("Tiny") });

        Assert.Equal([(1, "Tiny"), (7, "Large")], _maker.Read<PicklistAttributeMetadata>("new_size").OptionSet.Options.Select(o => (o.Value!.Value, o.Label.UserLocalizedLabel.Label)));
        Refused(PlatformErrorCodes.InvalidArgument, new InsertOptionValueRequest { EntityLogicalName = "new_bank", AttributeLogicalName = "new_size", Value = 7, Label = Maker.Label("Again") });
        Refused(PlatformErrorCodes.InvalidArgument, new DeleteOptionValueRequest { EntityLogicalName = "new_bank", AttributeLogicalName = "new_size", Value = 99 });
        Refused(PlatformErrorCodes.InvalidArgument, new OrderOptionRequest { EntityLogicalName = "new_bank", AttributeLogicalName = "new_size", Values = [1] });
        Refused(PlatformErrorCodes.InvalidArgument, new InsertOptionValueRequest { EntityLogicalName = "new_bank", AttributeLogicalName = "new_name", Label = Maker.Label("No") });
        Refused(PlatformErrorCodes.InvalidArgument, new InsertOptionValueRequest { EntityLogicalName = "new_bank", AttributeLogicalName = "statuscode", Label = Maker.Label("No") });
    }

    [Fact]
    public void AStatus_BelongsToItsState_AndMayBeItsDefault()
    {
        var made = _maker.Execute<InsertStatusValueResponse>(new InsertStatusValueRequest { EntityLogicalName = "new_bank", AttributeLogicalName = "statuscode", StateCode = 1, Label = Maker.Label("Closed") }).NewOptionValue;
        _test.Admin.Execute(new UpdateStateValueRequest { EntityLogicalName = "new_bank", AttributeLogicalName = "statecode", Value = 1, DefaultStatusCode = made, Label = Maker.Label("Gone") });
        var id = _test.Admin.Create(new Entity("new_bank") { ["new_name"] = "Woodgrove" });

        _test.Admin.Update(new Entity("new_bank", id) { ["statecode"] = new OptionSetValue(1) });

        var row = _test.Admin.Retrieve("new_bank", id, new ColumnSet("statecode", "statuscode"));
        Assert.Equal((made, "Closed", "Gone"), (row.GetAttributeValue<OptionSetValue>("statuscode").Value, row.FormattedValues["statuscode"], row.FormattedValues["statecode"]));
        Refused(PlatformErrorCodes.InvalidArgument, new DeleteOptionValueRequest { EntityLogicalName = "new_bank", AttributeLogicalName = "statuscode", Value = made });
        Refused(PlatformErrorCodes.InvalidArgument, new InsertStatusValueRequest { EntityLogicalName = "new_bank", AttributeLogicalName = "statuscode", StateCode = 5, Label = Maker.Label("No") });
        Refused(PlatformErrorCodes.InvalidStateCodeStatusCode, new UpdateStateValueRequest { EntityLogicalName = "new_bank", AttributeLogicalName = "statecode", Value = 0, DefaultStatusCode = made });
    }

    [Fact]
    public void AGlobalChoice_CanBeRenamed_AndGoesWhenNothingUsesIt()
    {
        _test.Admin.Execute(new UpdateOptionSetRequest { OptionSet = new OptionSetMetadata { Name = "new_color", DisplayName = Maker.Label("Paint") } });
        var choice = (OptionSetMetadata)_maker.Execute<RetrieveOptionSetResponse>(new RetrieveOptionSetRequest { Name = "new_color" }).OptionSetMetadata;
        Assert.Equal(("Paint", 2), (choice.DisplayName.UserLocalizedLabel.Label, choice.Options.Count));

        Refused(PlatformErrorCodes.CannotDeleteInUseComponent, new DeleteOptionSetRequest { Name = "new_color" });
        _test.Admin.Execute(new DeleteAttributeRequest { EntityLogicalName = "new_bank", LogicalName = "new_color" });
        _test.Admin.Execute(new DeleteOptionSetRequest { Name = "new_color" });

        Refused(PlatformErrorCodes.ObjectDoesNotExist, new RetrieveOptionSetRequest { Name = "new_color" });
    }

    [Fact]
    public void CreateOptionSet_ThatCantBe_IsRefused()
    {
        Refused(PlatformErrorCodes.DuplicateName, new CreateOptionSetRequest { OptionSet = new OptionSetMetadata { Name = "new_color", IsGlobal = true } });
        Refused(PlatformErrorCodes.InvalidArgument, new CreateOptionSetRequest { OptionSet = new OptionSetMetadata { Name = "color", IsGlobal = true } });
        Refused(PlatformErrorCodes.InvalidArgument, new CreateOptionSetRequest { OptionSet = new BooleanOptionSetMetadata { Name = "new_pair", IsGlobal = true } });
    }

    [Fact]
    public void AKey_FindsRows_AndGoes()
    {
        _maker.Column(Maker.Text("new_Code"));
        var made = _maker.Execute<CreateEntityKeyResponse>(new CreateEntityKeyRequest { EntityName = "new_bank", EntityKey = new EntityKeyMetadata { SchemaName = "new_CodeKey", DisplayName = Maker.Label("Code"), KeyAttributes = ["new_code"] } }).EntityKeyId;
        var id = _test.Admin.Create(new Entity("new_bank") { ["new_code"] = "W" });

        Assert.Equal(made, _maker.Read().Keys.Single().MetadataId);
        Assert.Equal(id, ((RetrieveResponse)_test.Admin.Execute(new RetrieveRequest { Target = new EntityReference("new_bank", "new_code", "W"), ColumnSet = new ColumnSet(false) })).Entity.Id);
        Refused(PlatformErrorCodes.DuplicateRecordEntityKey, new CreateRequest { Target = new Entity("new_bank") { ["new_code"] = "W" } });
        _test.Admin.Execute(new DeleteEntityKeyRequest { EntityLogicalName = "new_bank", Name = "new_codekey" });
        _test.Admin.Create(new Entity("new_bank") { ["new_code"] = "W" });
    }

    [Fact]
    public void CreateEntityKey_ThatCantBe_IsRefused()
    {
        _maker.Column(Maker.Text("new_Code"));
        _maker.Column(new MemoAttributeMetadata { SchemaName = "new_Memo" });
        _test.Admin.Execute(Key("new_CodeKey", "new_code"));

        Refused(PlatformErrorCodes.EntityKeyNameExists, Key("new_CodeKey", "new_name"));
        Refused(PlatformErrorCodes.EntityKeyWithSelectedAttributesExists, Key("new_Other", "new_code"));
        Refused(PlatformErrorCodes.InvalidArgument, Key("new_Other", "new_memo"));
        Refused(PlatformErrorCodes.InvalidArgument, Key("new_Other"));
        Refused(PlatformErrorCodes.ObjectDoesNotExist, Key("new_Other", "nothing"));
        Refused(PlatformErrorCodes.ObjectDoesNotExist, new DeleteEntityKeyRequest { EntityLogicalName = "new_bank", Name = "nothing" });
    }

    [Fact]
    public void CreateEntityKey_OverRowsThatAreTheSame_IsRefusedByName()
    {
        _maker.Column(Maker.Text("new_Code"));
        for (var i = 0; i < 2; i++) _test.Admin.Create(new Entity("new_bank") { ["new_code"] = "W" });

        var error = TestOrganization.Fault(() => _test.Admin.Execute(Key("new_CodeKey", "new_code")));

        Assert.Equal((PlatformErrorCodes.DuplicateRecordEntityKey, "The entity key new_CodeKey of 'new_bank' can't be made: several rows have the same values of new_code."), (error.ErrorCode, error.Message));
        Assert.Empty(_maker.Read().Keys);
    }

    [Fact]
    public void UpdateEntity_ChangesLabelsAndTracking()
    {
        _test.Admin.Execute(new Microsoft.Crm.Sdk.Messages.ProvisionLanguageRequest { Language = 1031 });

        _test.Admin.Execute(new UpdateEntityRequest { Entity = new EntityMetadata { LogicalName = "new_bank", DisplayName = new Label("Geldhaus", 1031), ChangeTrackingEnabled = true }, MergeLabels = true, HasNotes = true });

        var bank = _maker.Read();
        Assert.Equal(["Bank", "Geldhaus"], bank.DisplayName.LocalizedLabels.Select(l => l.Label).Order());
        Assert.True(bank is { ChangeTrackingEnabled: true, HasNotes: true, HasActivities: false });
        _test.Admin.Execute(new UpdateEntityRequest { Entity = new EntityMetadata { LogicalName = "new_bank", DisplayName = Maker.Label("House") } });
        Assert.Equal(["House"], _maker.Read().DisplayName.LocalizedLabels.Select(l => l.Label));
        Refused(PlatformErrorCodes.InvalidOwnershipTypeMask, new UpdateEntityRequest { Entity = new EntityMetadata { LogicalName = "new_bank", OwnershipType = OwnershipTypes.OrganizationOwned } });
    }

    [Fact]
    public void UpdateAttribute_ChangesWhatItTells_AndNotTheType()
    {
        _maker.Column(Maker.Text("new_Code"));

        _test.Admin.Execute(new UpdateAttributeRequest { EntityName = "new_bank", Attribute = new StringAttributeMetadata { LogicalName = "new_code", MaxLength = 60, RequiredLevel = new AttributeRequiredLevelManagedProperty(AttributeRequiredLevel.ApplicationRequired) } });

        var code = _maker.Read<StringAttributeMetadata>("new_code");
        Assert.Equal((60, AttributeRequiredLevel.ApplicationRequired, "new_Code"), (code.MaxLength, code.RequiredLevel.Value, code.DisplayName.UserLocalizedLabel.Label));
        Refused(PlatformErrorCodes.InvalidArgument, new UpdateAttributeRequest { EntityName = "new_bank", Attribute = new IntegerAttributeMetadata { LogicalName = "new_code" } });
        Refused(PlatformErrorCodes.ObjectDoesNotExist, new UpdateAttributeRequest { EntityName = "new_bank", Attribute = new IntegerAttributeMetadata { LogicalName = "nothing" } });
        _test.Admin.Execute(new UpdateAttributeRequest { EntityName = "account", Attribute = new StringAttributeMetadata { LogicalName = "name", DisplayName = Maker.Label("Title") } });
        Assert.Equal("Title", _maker.Read<StringAttributeMetadata>("name", "account").DisplayName.UserLocalizedLabel.Label);
    }

    private static CreateEntityKeyRequest Key(string name, params string[] columns) => new() { EntityName = "new_bank", EntityKey = new EntityKeyMetadata { SchemaName = name, KeyAttributes = columns } };

    private void Refused(int code, OrganizationRequest request) => Assert.Equal(code, Assert.Throws<FaultException<OrganizationServiceFault>>(() => _test.Admin.Execute(request)).Detail.ErrorCode);
}
