using System;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Wire;

public sealed class RemoteExecutionContextTests
{
    [Fact]
    public void Json_is_what_the_real_assembly_writes() =>
        JsonAssert.Same(BodyFormat.Text(BodyFormat.Sample("generated-by-real-sdk-DataContractJson.json")), BodyFormat.Text(BodyFormat.WriteJson(GoldenContext.Create())));

    [Fact]
    public void Json_escapes_slashes_and_keeps_the_scale_of_decimals()
    {
        var json = BodyFormat.Text(BodyFormat.WriteJson(GoldenContext.Create()));

        Assert.Contains("""{"__type":"Money:http:\/\/schemas.microsoft.com\/xrm\/2011\/Contracts","Value":12.30}""", json, StringComparison.Ordinal);
        Assert.Contains("""{"key":"dec","value":1.50}""", json, StringComparison.Ordinal);
        Assert.Contains("""{"key":"when","value":"\/Date(1735787045000)\/"}""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Xml_is_what_the_real_assembly_writes()
    {
        var expected = XDocument.Parse(BodyFormat.Text(BodyFormat.Sample("generated-by-real-sdk-DataContractXml.xml")));
        var actual = XDocument.Parse(BodyFormat.Text(BodyFormat.WriteXml(GoldenContext.Create())));

        Assert.Equal(expected.ToString(), actual.ToString());
    }

    [Fact]
    public void Binary_xml_says_the_same_as_text_xml()
    {
        var again = BodyFormat.ReadBinary<RemoteExecutionContext>(BodyFormat.WriteBinary(GoldenContext.Create()));

        Assert.Equal(BodyFormat.Text(BodyFormat.WriteXml(GoldenContext.Create())), BodyFormat.Text(BodyFormat.WriteXml(again)));
    }

    [Theory]
    [InlineData("webhook-2024-create-mode0.json")]
    [InlineData("webhook-2024-update-mode1.json")]
    public void Real_traffic_survives_reading_and_writing(string sample)
    {
        var body = BodyFormat.Sample(sample);

        JsonAssert.Same(BodyFormat.Text(body), BodyFormat.Text(BodyFormat.WriteJson(BodyFormat.ReadJson<RemoteExecutionContext>(body))));
    }

    [Fact]
    public void Traffic_from_before_members_were_added_can_still_be_read()
    {
        var body = BodyFormat.Sample("webhook-update-contact-remoteexecutioncontext.json");
        var context = BodyFormat.ReadJson<RemoteExecutionContext>(body);

        Assert.Equal("contact", context.PrimaryEntityName);
        Assert.Null(context.InitiatingUserAgent);
        JsonAssert.Holds(BodyFormat.Text(body), BodyFormat.Text(BodyFormat.WriteJson(context)));
    }

    [Theory]
    [InlineData("webhook-2024-create-mode0.json", "xml")]
    [InlineData("webhook-2024-create-mode0.json", "binary")]
    [InlineData("webhook-2024-update-mode1.json", "xml")]
    [InlineData("webhook-2024-update-mode1.json", "binary")]
    public void Real_traffic_says_the_same_in_every_format(string sample, string format)
    {
        var body = BodyFormat.Sample(sample);

        var context = BodyFormat.Through(format, BodyFormat.ReadJson<RemoteExecutionContext>(body));

        JsonAssert.Same(BodyFormat.Text(body), BodyFormat.Text(BodyFormat.WriteJson(context)));
    }

    [Theory]
    [InlineData("xml")]
    [InlineData("binary")]
    public void Every_kind_of_value_comes_back_as_its_type(string format)
    {
        var row = (Entity)BodyFormat.Through(format, GoldenContext.Create()).InputParameters["Target"];

        Assert.Equal(
            [typeof(string), typeof(int), typeof(decimal), typeof(double), typeof(bool), typeof(Money), typeof(OptionSetValue), typeof(EntityReference), typeof(DateTime), typeof(Guid),
                typeof(OptionSetValueCollection), null, typeof(long), typeof(AliasedValue), typeof(BooleanManagedProperty), typeof(byte[])],
            row.Attributes.Select(column => column.Value?.GetType()));
        Assert.Equal(12.30m, row.GetAttributeValue<Money>("money").Value);
        Assert.Equal(DateTimeKind.Utc, row.GetAttributeValue<DateTime>("when").Kind);
        Assert.Equal("Two", row.FormattedValues["opt"]);
    }

    [Fact]
    public void A_parent_context_is_written_like_its_child()
    {
        var context = GoldenContext.Create();
        context.ParentContext = GoldenContext.Create();

        var again = BodyFormat.Through("json", context);

        Assert.Equal("Update", again.ParentContext.MessageName);
        Assert.Same(again.ParentContext, ((IPluginExecutionContext)again).ParentContext);
    }
}
