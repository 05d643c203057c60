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
using DateTimeFormat = Microsoft.Xrm.Sdk.Metadata.DateTimeFormat;

namespace LocalDataverse.Engine.Tests.Messages.Customization;

public sealed class CreateColumnTests : IAsyncDisposable
{
    private readonly TestOrganization _test = new();
    private readonly Maker _maker;

    public CreateColumnTests()
    {
        _maker = new Maker(_test);
        _maker.Table();
    }

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public void CreateAttribute_OfEveryKind_HoldsItsValues()
    {
        _maker.Column(new StringAttributeMetadata { SchemaName = "new_Text", MaxLength = 20, FormatName = StringFormatName.Email, DisplayName = Maker.Label("Text"), Description = Maker.Label("A text") });
        _maker.Column(new MemoAttributeMetadata { SchemaName = "new_Memo", MaxLength = 3000 });
        _maker.Column(new IntegerAttributeMetadata { SchemaName = "new_Number", MinValue = 1, MaxValue = 10 });
        _maker.Column(new BigIntAttributeMetadata { SchemaName = "new_Big" });
        _maker.Column(new DecimalAttributeMetadata { SchemaName = "new_Decimal", Precision = 3 });
        _maker.Column(new DoubleAttributeMetadata { SchemaName = "new_Double", MaxValue = 100 });
        _maker.Column(new BooleanAttributeMetadata { SchemaName = "new_Flag", DefaultValue = true, OptionSet = new BooleanOptionSetMetadata(new OptionMetadata(Maker.Label("On"), 1), new OptionMetadata(Maker.Label("Off"), 0)) });
        _maker.Column(new DateTimeAttributeMetadata { SchemaName = "new_Day", Format = DateTimeFormat.DateOnly, DateTimeBehavior = DateTimeBehavior.DateOnly });
        _maker.Column(Choice("new_Choice"));
        _maker.Column(new MultiSelectPicklistAttributeMetadata { SchemaName = "new_Many", OptionSet = Options() });

        var id = _test.Admin.Create(new Entity("new_bank")
        {
            ["new_text"] = "a@contoso.com",
            ["new_memo"] = "m",
            ["new_number"] = 7,
            ["new_big"] = 1L << 40,
            ["new_decimal"] = 1.125m,
            ["new_double"] = 2.5,
            ["new_day"] = new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc),
            ["new_choice"] = new OptionSetValue(2),
            ["new_many"] = new OptionSetValueCollection([new OptionSetValue(1), new OptionSetValue(2)]),
        });

        var row = _test.Admin.Retrieve("new_bank", id, new ColumnSet(true));
        Assert.Equal(("a@contoso.com", "m", 7, 1L << 40, 1.125m, 2.5, true), (row["new_text"], row["new_memo"], row["new_number"], row["new_big"], row["new_decimal"], row["new_double"], row["new_flag"]));
        Assert.Equal(("On", "Two"), (row.FormattedValues["new_flag"], row.FormattedValues["new_choice"]));
        var text = _maker.Read<StringAttributeMetadata>("new_text");
        Assert.Equal((20, "Email", "Text", "A text", true), (text.MaxLength, text.FormatName.Value, text.DisplayName.UserLocalizedLabel.Label, text.Description.UserLocalizedLabel.Label, text.IsCustomAttribute));
        Assert.Equal((DateTimeFormat.DateOnly, "DateOnly"), (_maker.Read<DateTimeAttributeMetadata>("new_day").Format, _maker.Read<DateTimeAttributeMetadata>("new_day").DateTimeBehavior.Value));
        Assert.Equal(3, _maker.Read<DecimalAttributeMetadata>("new_decimal").Precision);
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => _test.Admin.Update(new Entity("new_bank", id) { ["new_number"] = 11 }));
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => _test.Admin.Update(new Entity("new_bank", id) { ["new_choice"] = new OptionSetValue(3) }));
    }

    [Fact]
    public void CreateAttribute_OfAnAmount_BringsItsBaseAndTheCurrency()
    {
        _maker.Column(new MoneyAttributeMetadata { SchemaName = "new_Amount", DisplayName = Maker.Label("Amount"), Precision = 2 });
        _maker.Column(new MoneyAttributeMetadata { SchemaName = "new_Fee" });

        var id = _test.Admin.Create(new Entity("new_bank") { ["new_amount"] = new Money(12.5m) });

        Assert.Equal(12.5m, _test.Admin.Retrieve("new_bank", id, new ColumnSet("new_amount_base")).GetAttributeValue<Money>("new_amount_base").Value);
        Assert.Equal("new_amount", _maker.Read<MoneyAttributeMetadata>("new_amount_base").CalculationOf);
        Assert.Contains(_maker.Read().ManyToOneRelationships, r => r is { SchemaName: "TransactionCurrency_new_bank", ReferencedEntity: "transactioncurrency" });
        Assert.Equal("new_fee", _maker.Read<MoneyAttributeMetadata>("new_fee_base").CalculationOf);
    }

    [Fact]
    public void CreateAttribute_OfAFile_BringsItsName()
    {
        _maker.Column(new FileAttributeMetadata { SchemaName = "new_File", MaxSizeInKB = 100 });

        Assert.Equal(100, _maker.Read<FileAttributeMetadata>("new_file").MaxSizeInKB);
        Assert.False(_maker.Read<StringAttributeMetadata>("new_file_name").IsValidForCreate);
    }

    [Fact]
    public void CreateAttribute_OfAnImage_BringsItsIdTimeAndAddress()
    {
        _maker.Column(new ImageAttributeMetadata { SchemaName = "new_First" });
        _maker.Column(new ImageAttributeMetadata { SchemaName = "new_Image", IsPrimaryImage = true, CanStoreFullImage = true });

        var image = _maker.Read<ImageAttributeMetadata>("new_image");
        Assert.Equal((true, true, "new_image"), (image.IsPrimaryImage!.Value, image.CanStoreFullImage!.Value, _maker.Read().PrimaryImageAttribute));
        Assert.All(["new_imageid", "new_image_timestamp", "new_image_url"], c => Assert.False(_maker.Read<AttributeMetadata>(c).IsValidForUpdate));
    }

    [Fact]
    public void CreateAttribute_WithAutoNumber_NumbersRows()
    {
        _maker.Column(new StringAttributeMetadata { SchemaName = "new_No", AutoNumberFormat = "B-{SEQNUM:4}" });

        var id = _test.Admin.Create(new Entity("new_bank") { ["new_name"] = "Woodgrove" });

        Assert.Equal("B-1000", _test.Admin.Retrieve("new_bank", id, new ColumnSet("new_no"))["new_no"]);
    }

    [Fact]
    public void CreateAttribute_WithoutValuesForItsOptions_TakesThePublishers()
    {
        var solution = _maker.Solution();
        _maker.Column(new PicklistAttributeMetadata { SchemaName = "new_Color", OptionSet = Unnumbered() });
        _maker.Column(new PicklistAttributeMetadata { SchemaName = "mkr_Color", OptionSet = Unnumbered() }, solution: solution);

        Assert.Equal([100000000, 100000001], _maker.Read<PicklistAttributeMetadata>("new_color").OptionSet.Options.Select(o => o.Value!.Value));
        Assert.Equal([200000000, 200000001], _maker.Read<PicklistAttributeMetadata>("mkr_color").OptionSet.Options.Select(o => o.Value!.Value));

        OptionSetMetadata Unnumbered() => new(new OptionMetadataCollection([new OptionMetadata(Maker.Label("Red"), null), new OptionMetadata(Maker.Label("Blue"), null)]));
    }

    [Fact]
    public void CreateAttribute_OfABaseTable_IsCustomAndSolutionAware()
    {
        var solution = _maker.Solution();

        var id = _maker.Column(Maker.Text("mkr_Code"), "account", solution);

        Assert.Equal(id, _maker.Read<StringAttributeMetadata>("mkr_code", "account").MetadataId);
        Assert.Contains(_test.Rows("solutioncomponent", "objectid", "solutionid"), c => c.GetAttributeValue<Guid>("objectid") == id && c.GetAttributeValue<EntityReference>("solutionid").Name == "Made");
        Assert.Equal(["Active"], _test.Rows("msdyn_componentlayer", "msdyn_componentid", "msdyn_solutionname").Where(l => (string)l["msdyn_componentid"] == id.ToString()).Select(l => l["msdyn_solutionname"]));
    }

    [Fact]
    public void CreateAttribute_ThatCantBe_IsRefused()
    {
        _maker.Column(Maker.Text("new_Code"));

        Refused(PlatformErrorCodes.DuplicateAttributeSchemaName, Maker.Text("new_CODE"));
        Assert.Contains("LookupAttributeMetadata cannot be created", Refused(PlatformErrorCodes.InvalidArgument, new LookupAttributeMetadata { SchemaName = "new_AccountId" }), StringComparison.Ordinal);
        Assert.Contains("customization prefix", Refused(PlatformErrorCodes.InvalidArgument, Maker.Text("Code")), StringComparison.Ordinal);
        Assert.Contains("MaxLength", Refused(PlatformErrorCodes.InvalidArgument, new StringAttributeMetadata { SchemaName = "new_Long", MaxLength = 4001 }), StringComparison.Ordinal);
        Assert.Contains("FormatName", Refused(PlatformErrorCodes.InvalidArgument, new StringAttributeMetadata { SchemaName = "new_Long", FormatName = new StringFormatName { Value = "Runes" } }), StringComparison.Ordinal);
        Assert.Contains("DateTimeBehavior", Refused(PlatformErrorCodes.InvalidArgument, new DateTimeAttributeMetadata { SchemaName = "new_Long", DateTimeBehavior = new DateTimeBehavior { Value = "Lunar" } }), StringComparison.Ordinal);
        Assert.Contains("MinValue", Refused(PlatformErrorCodes.InvalidArgument, new IntegerAttributeMetadata { SchemaName = "new_Less", MinValue = 2, MaxValue = 1 }), StringComparison.Ordinal);
        Assert.Contains("SystemRequired", Refused(PlatformErrorCodes.InvalidArgument, new StringAttributeMetadata { SchemaName = "new_Must", RequiredLevel = new AttributeRequiredLevelManagedProperty(AttributeRequiredLevel.SystemRequired) }), StringComparison.Ordinal);
        Assert.Contains("SourceType 1", Refused(PlatformErrorCodes.InvalidArgument, new IntegerAttributeMetadata { SchemaName = "new_Sum", SourceType = 1 }), StringComparison.Ordinal);
        Assert.Contains("value 1 already", Refused(PlatformErrorCodes.InvalidArgument, new PicklistAttributeMetadata { SchemaName = "new_Twice", OptionSet = new OptionSetMetadata(new OptionMetadataCollection([new OptionMetadata(1), new OptionMetadata(1)])) }), StringComparison.Ordinal);
        Assert.Equal(1, _maker.Read().Attributes.Count(a => a.LogicalName is "new_code" or "new_long" or "new_less" or "new_must" or "new_sum" or "new_twice"));
    }

    [Fact]
    public void CreateAttribute_OfAGlobalChoice_FollowsIt()
    {
        _maker.Execute<CreateOptionSetResponse>(new CreateOptionSetRequest { OptionSet = Named("new_Colors") });

        _maker.Column(new PicklistAttributeMetadata { SchemaName = "new_Color", OptionSet = new OptionSetMetadata { IsGlobal = true, Name = "new_colors" } });

        var color = _maker.Read<PicklistAttributeMetadata>("new_color").OptionSet;
        Assert.Equal(("new_Colors", true, "One,Two"), (color.Name, color.IsGlobal, string.Join(',', color.Options.Select(o => o.Label.UserLocalizedLabel.Label))));
        Refused(PlatformErrorCodes.ObjectDoesNotExist, new PicklistAttributeMetadata { SchemaName = "new_Other", OptionSet = new OptionSetMetadata { IsGlobal = true, Name = "new_nothing" } });
    }

    private static PicklistAttributeMetadata Choice(string name) => new() { SchemaName = name, OptionSet = Options() };

    private static OptionSetMetadata Options() => new(new OptionMetadataCollection([new OptionMetadata(Maker.Label("One"), 1), new OptionMetadata(Maker.Label("Two"), 2)]));

    private static OptionSetMetadata Named(string name)
    {
        var choice = Options();
        (choice.Name, choice.IsGlobal, choice.DisplayName) = (name, true, Maker.Label("Colors"));
        return choice;
    }

    private string Refused(int code, AttributeMetadata attribute)
    {
        var error = Assert.Throws<FaultException<OrganizationServiceFault>>(() => _maker.Column(attribute));
        Assert.Equal(code, error.Detail.ErrorCode);
        return error.Message;
    }
}
