using System;
using System.IO;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using LocalDataverse.Engine.ServiceEndpoints;
using LocalDataverse.Engine.Tests.ServiceEndpoints.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.ServiceEndpoints;

public sealed class RemoteExecutionContextBodyTests
{
    private const int Limit = RemoteExecutionContextBody.ServiceBusLimit;

    [Theory]
    [InlineData(1, "application/msbin1")]
    [InlineData(2, "application/json")]
    [InlineData(3, "application/xml")]
    public void Each_format_is_read_back_by_its_serializer(int format, string contentType)
    {
        var body = RemoteExecutionContextBody.Write(TestContexts.Update(), format, Limit);
        Assert.Equal(contentType, body.ContentType);
        Assert.False(body.SizeExceeded);
        var read = Read(body);
        Assert.Equal("Update", read.MessageName);
        Assert.Equal("xxxxxxxxxx", ((Entity)read.InputParameters["Target"])["name"]);
    }

    [Fact]
    public void Json_has_the_form_of_the_platform()
    {
        var json = Encoding.UTF8.GetString(RemoteExecutionContextBody.Write(TestContexts.Update(), 2, Limit).Content);
        Assert.StartsWith("{\"BusinessUnitId\":\"00000000-0000-0000-0000-000000000000\",\"CorrelationId\":\"aaaaaaaa-0000-0000-0000-000000000013\",\"Depth\":1,", json, StringComparison.Ordinal);
        Assert.Contains("{\"key\":\"Target\",\"value\":{\"__type\":\"Entity:http:\\/\\/schemas.microsoft.com\\/xrm\\/2011\\/Contracts\",\"Attributes\":[{\"key\":\"name\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_context_that_is_too_large_goes_without_its_largest_members(int format)
    {
        var context = TestContexts.Update(inputBytes: Limit);
        context.PreEntityImages["Pre"] = new Entity("account");
        context.ParentContext = TestContexts.Update();
        var body = RemoteExecutionContextBody.Write(context, format, Limit);
        Assert.True(body.SizeExceeded);
        var read = Read(body);
        Assert.Empty(read.InputParameters);
        Assert.Empty(read.PreEntityImages);
        Assert.Null(read.ParentContext);
        Assert.Equal(context.PrimaryEntityId, read.PrimaryEntityId);
        Assert.Equal("yyyyyyyyyy", read.SharedVariables["shared"]);
        Assert.Single(context.InputParameters);
    }

    [Fact]
    public void A_context_that_is_too_large_even_so_is_not_sent()
    {
        var error = Assert.Throws<ServiceEndpointException>(() => RemoteExecutionContextBody.Write(TestContexts.Update(sharedBytes: Limit), 2, Limit));
        Assert.False(error.Transient);
        Assert.Contains("takes 192 KB", error.Message, StringComparison.Ordinal);
    }

    private static RemoteExecutionContext Read(RemoteExecutionContextBody body)
    {
        using var stream = new MemoryStream(body.Content);
        switch (body.ContentType)
        {
            case "application/json":
                return (RemoteExecutionContext)new DataContractJsonSerializer(typeof(RemoteExecutionContext)).ReadObject(stream)!;
            case "application/msbin1":
                using (var reader = XmlDictionaryReader.CreateBinaryReader(stream, XmlDictionaryReaderQuotas.Max)) return (RemoteExecutionContext)new DataContractSerializer(typeof(RemoteExecutionContext)).ReadObject(reader)!;
            default:
                return (RemoteExecutionContext)new DataContractSerializer(typeof(RemoteExecutionContext)).ReadObject(stream)!;
        }
    }
}
