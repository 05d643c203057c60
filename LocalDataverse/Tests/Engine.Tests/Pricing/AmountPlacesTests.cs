using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Pricing;

/// <summary>PrecisionSource: where the places of an amount come from.</summary>
public sealed class AmountPlacesTests
{
    [Theory]
    [InlineData(0, 4, 1.2346, "¥1.2346")]
    [InlineData(1, 4, 1.235, "¥1.235")]
    [InlineData(2, 4, 1, "¥1")]
    [InlineData(null, 1, 1.2, "¥1.2")]
    [InlineData(null, null, 1, "¥1")]
    public async Task An_amount_has_the_places_that_its_column_says(int? source, int? precision, decimal expected, string text)
    {
        await using var test = new TestOrganization();
        test.Admin.Update(new Entity("organization", test.Organization.Id) { ["pricingdecimalprecision"] = 3 });
        var yen = new EntityReference("transactioncurrency", test.Admin.Create(new Entity("transactioncurrency") { ["currencyname"] = "Yen", ["isocurrencycode"] = "JPY", ["currencysymbol"] = "¥", ["currencyprecision"] = 0, ["exchangerate"] = 100m }));
        test.AddColumns("account",
            new ColumnDefinition { LogicalName = "new_amount", SchemaName = "new_Amount", Type = ColumnType.Money, Precision = precision, PrecisionSource = source },
            new ColumnDefinition { LogicalName = "new_amount_base", SchemaName = "new_Amount_Base", Type = ColumnType.Money, Precision = precision, PrecisionSource = source, ValidForCreate = false, ValidForUpdate = false });

        var id = test.Admin.Create(new Entity("account") { ["transactioncurrencyid"] = yen, ["new_amount"] = new Money(1.23456m) });

        var row = test.Admin.Retrieve("account", id, new ColumnSet("new_amount"));
        Assert.Equal((expected, text), (row.GetAttributeValue<Money>("new_amount").Value, row.FormattedValues["new_amount"]));
    }

    [Theory]
    [InlineData("salesorderdetail", "priceperunit", 1)]
    [InlineData("opportunityproduct", "priceperunit", 1)]
    [InlineData("salesorderdetail", "extendedamount", 2)]
    public async Task The_definition_tells_where_the_places_come_from(string table, string column, int source)
    {
        await using var test = new TestOrganization();

        Assert.Equal(source, Definition(test, table, column).PrecisionSource);
    }

    [Fact]
    public async Task A_column_that_is_made_keeps_its_source_and_refuses_another()
    {
        await using var test = new TestOrganization();
        MoneyAttributeMetadata Made(int? source) => new("new_Fee") { DisplayName = new Label("Fee", 1033), RequiredLevel = new AttributeRequiredLevelManagedProperty(AttributeRequiredLevel.None), Precision = 4, PrecisionSource = source };

        Assert.Contains("PrecisionSource", TestOrganization.Fault(() => test.Admin.Execute(new CreateAttributeRequest { EntityName = "account", Attribute = Made(3) })).Message, System.StringComparison.Ordinal);
        test.Admin.Execute(new CreateAttributeRequest { EntityName = "account", Attribute = Made(1) });

        Assert.Equal((1, 4), (Definition(test, "account", "new_fee").PrecisionSource, Definition(test, "account", "new_fee").Precision));
        Assert.Equal(1, Definition(test, "account", "new_fee_base").PrecisionSource);
    }

    private static MoneyAttributeMetadata Definition(TestOrganization test, string table, string column) =>
        (MoneyAttributeMetadata)((RetrieveAttributeResponse)test.Admin.Execute(new RetrieveAttributeRequest { EntityLogicalName = table, LogicalName = column })).AttributeMetadata;
}
