using System;
using System.Linq;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Text.Json;
using System.Xml;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Wire;

/// <summary>Compares with what a custom API's plug-in found in its context on the platform.</summary>
public sealed class CapturedContextTests
{
    private readonly JsonElement _captured = JsonDocument.Parse(BodyFormat.Sample("customapi-stage30-captured-context.json")).RootElement;

    [Fact]
    public void The_interface_has_every_member_the_platform_fills()
    {
        var members = typeof(IExecutionContext).GetProperties().Select(property => property.Name);

        Assert.Empty(members.Except(_captured.EnumerateObject().Select(member => member.Name)));
    }

    [Fact]
    public void Parameters_are_of_the_types_their_assembly_qualified_names_say()
    {
        var values = _captured.GetProperty("InputParameters").EnumerateArray().ToDictionary(parameter => parameter.GetProperty("Key").GetString()!, Read);

        Assert.Equal(32, values["Toto"]);
        Assert.Equal("L", values["Toto2"]);
        Assert.Equal(new EntityReference("red_dummysomething", new Guid("57c38c0b-f4d4-ec11-a7b5-000d3adcbde8")), values["Target"]);
    }

    private static object? Read(JsonElement parameter)
    {
        var type = Type.GetType(parameter.GetProperty("Type").GetString()!, throwOnError: true)!;
        var value = Encoding.UTF8.GetBytes(parameter.GetProperty("Value").GetRawText());
        using var reader = JsonReaderWriterFactory.CreateJsonReader(value, XmlDictionaryReaderQuotas.Max);
        return new DataContractJsonSerializer(type).ReadObject(reader);
    }
}
