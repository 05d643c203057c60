using System.IO;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using System.Xml;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

public sealed class When_the_endpoint_has_another_format
{
    private const int BinaryXml = 1, Json = 2, TextXml = 3;

    [Theory]
    [InlineData(BinaryXml)]
    [InlineData(Json)]
    [InlineData(TextXml)]
    public async Task Should_carry_the_same_envelope(int format)
    {
        await using var stage = await Stage.SetAsync();
        stage.Admin.Update(new Entity("serviceendpoint", stage.Endpoint) { ["messageformat"] = new OptionSetValue(format) });
        var order = stage.CreateOrder();
        await stage.DrainAsync();
        await stage.ReceiveAsync();

        stage.Submit(order);
        await stage.DrainAsync();

        var body = Assert.Single(await stage.ReceiveAsync());
        var envelope = format switch
        {
            BinaryXml => EnvelopeIn(XmlDictionaryReader.CreateBinaryReader(body, XmlDictionaryReaderQuotas.Max)),
            TextXml => EnvelopeIn(XmlReader.Create(new MemoryStream(body))),
            _ => Stage.EnvelopeIn(Encoding.UTF8.GetString(body)),
        };
        Assert.Equal("erp.salesorder.submitted.v1", (string?)envelope["type"]);
        Assert.Equal(stage.MessageOf(order)["erp_messageid"], (string?)envelope["id"]);
        Assert.Equal("ORD-1", (string?)envelope["data"]!["orderNumber"]);
    }

    private static JsonNode EnvelopeIn(XmlReader reader)
    {
        using (reader)
        {
            var context = (RemoteExecutionContext)new DataContractSerializer(typeof(RemoteExecutionContext)).ReadObject(reader)!;
            return JsonNode.Parse((string)context.SharedVariables["erp_envelope"])!;
        }
    }
}
