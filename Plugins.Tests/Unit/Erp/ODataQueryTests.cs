using System;
using System.Web;
using ErpIntegration.Erp.OData;
using ErpIntegration.Errors;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

public sealed class ODataQueryTests
{
    [Theory]
    [InlineData("D0001", "ItemNumber eq 'D0001'")]
    [InlineData("O'Neill", "ItemNumber eq 'O''Neill'")]
    [InlineData("x' or '1' eq '1", "ItemNumber eq 'x'' or ''1'' eq ''1'")]
    [InlineData("'", "ItemNumber eq ''''")]
    [InlineData("%27", "ItemNumber eq '%27'")]
    [InlineData("", "ItemNumber eq ''")]
    public void Equal_Text_StaysOneLiteral(string value, string expected) => Assert.Equal(expected, ODataFilter.Equal("ItemNumber", value).ToString());

    [Theory]
    [InlineData("*")]
    [InlineData("D*1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    public void Equal_WildcardOrControlCharacter_Refused(string value)
        => Assert.Equal(ErrorCode.InputInvalid, Assert.Throws<ErpException>(() => ODataFilter.Equal("ItemNumber", value)).Code);

    [Theory]
    [InlineData("Item Number")]
    [InlineData("a eq 'b' or c")]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a\n")]
    public void Equal_NameThatIsNoIdentifier_Refused(string name) => Assert.Throws<ArgumentException>(() => ODataFilter.Equal(name, "x"));

    [Fact]
    public void Any_InsideAll_KeepsItsMeaning()
        => Assert.Equal(
            "a eq 'x' and (b eq 1.50 or c eq Microsoft.Dynamics.DataEntities.NoYes'Yes') and d eq 2026-01-31T12:00:00.000Z",
            ODataFilter.All(
                ODataFilter.Equal("a", "x"),
                null,
                ODataFilter.Any(ODataFilter.Equal("b", ODataLiteral.Of(1.50m)), ODataFilter.Equal("c", ODataLiteral.OfEnum("NoYes", "Yes"))),
                ODataFilter.Equal("d", ODataLiteral.Of(new DateTime(2026, 1, 31, 12, 0, 0, DateTimeKind.Utc)))).ToString());

    [Theory]
    [InlineData("a&$top=1#x?y+z %26")]
    [InlineData("ü€😀")]
    public void RelativeUrl_AnyText_IsOneQueryOptionAndComesBackAsItWas(string value)
    {
        var query = new ODataQuery("WarehousesOnHandV2", "us'mf", ODataFilter.Equal("ItemNumber", value), ["ItemNumber"], top: 5);

        var url = new Uri(new Uri("https://erp.example/"), query.RelativeUrl);
        var options = HttpUtility.ParseQueryString(url.Query);
        Assert.Equal("/data/WarehousesOnHandV2", url.AbsolutePath);
        Assert.Equal(["cross-company", "$filter", "$select", "$top"], options.AllKeys);
        Assert.Equal($"dataAreaId eq 'us''mf' and ItemNumber eq '{value}'", options["$filter"]);
        Assert.Equal("", url.Fragment);
    }
}
