using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Server.Tests.Support;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>Every type of parameter there and back, through a plug-in that tells what arrived: in the body of an action, in the address of a function, behind an alias.</summary>
public sealed class CustomApiTypeTests(MirrorServer server) : IClassFixture<MirrorServer>
{
    private const string Id = "5b4ced1c-88e1-ee11-904c-6045bd05e9d4";

    [Theory]
    [InlineData("""{"Boolean":true}""", "Boolean=Boolean True", "true")]
    [InlineData("""{"DateTime":"2024-01-02T03:04:05Z"}""", "DateTime=DateTime 2024-01-02T03:04:05.0000000Z", "\"2024-01-02T03:04:05Z\"")]
    [InlineData("""{"DateTime":"2024-01-02T03:04:05+02:00"}""", "DateTime=DateTime 2024-01-02T01:04:05.0000000Z", "\"2024-01-02T01:04:05Z\"")]
    [InlineData("""{"Decimal":1.25}""", "Decimal=Decimal 1.25", "1.25")]
    [InlineData("""{"Float":1.5}""", "Float=Double 1.5", "1.5")]
    [InlineData("""{"Integer":-3}""", "Integer=Int32 -3", "-3")]
    [InlineData("""{"Money":9.99}""", "Money=Money Decimal 9.99", "9.99")]
    [InlineData("""{"Picklist":5}""", "Picklist=Option 5", "5")]
    [InlineData("""{"String":"it's"}""", "String=String it's", "\"it's\"")]
    [InlineData("""{"StringArray":["a","b"]}""", "StringArray=String[](String a,String b)", """["a","b"]""")]
    [InlineData($$"""{"Guid":"{{Id}}"}""", $"Guid=Guid {Id}", $"\"{Id}\"")]
    [InlineData($$"""{"Reference":{"contactid":"{{Id}}"} }""", $"Reference=contact#{Id}", $$"""{"@odata.type":"#Microsoft.Dynamics.CRM.contact","contactid":"{{Id}}"}""")]
    [InlineData($$"""{"AnyReference":{"@odata.type":"Microsoft.Dynamics.CRM.account","accountid":"{{Id}}"} }""", $"AnyReference=account#{Id}", $$"""{"@odata.type":"#Microsoft.Dynamics.CRM.account","accountid":"{{Id}}"}""")]
    [InlineData("""{"Any":{"@odata.type":"Microsoft.Dynamics.CRM.account","name":"A"}}""", "Any=account{name:String A}", """{"@odata.type":"#Microsoft.Dynamics.CRM.account","name":"A"}""")]
    [InlineData("""{"Contact":{"lastname":"L"}}""", "Contact=contact{lastname:String L}", """{"lastname":"L"}""")]
    [InlineData("""{"Contacts":[{"lastname":"L"},{"lastname":"M"}]}""", "Contacts=[contact{lastname:String L},contact{lastname:String M}]", """[{"lastname":"L"},{"lastname":"M"}]""")]
    [InlineData("""{"Anys":[{"@odata.type":"#Microsoft.Dynamics.CRM.contact","lastname":"L"},{"a":1}]}""", "Anys=[contact{lastname:String L},expando{a:Int32 1}]",
        """[{"@odata.type":"#Microsoft.Dynamics.CRM.contact","lastname":"L"},{"@odata.type":"#Microsoft.Dynamics.CRM.expando","a":1}]""")]
    public async Task InTheBody(string body, string seen, string back)
    {
        var answer = await server.Server.SendAsync("POST", MirrorServer.Action, body);

        Assert.True(answer.Status == 200, answer.Text);
        Assert.Equal(seen, (string?)answer.Json["Seen"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(back), answer.Json[seen[..seen.IndexOf('=', StringComparison.Ordinal)]]), answer.Text);
    }

    [Theory]
    [InlineData("Boolean", "true", "Boolean True")]
    [InlineData("DateTime", "2024-01-02T03:04:05Z", "DateTime 2024-01-02T03:04:05.0000000Z")]
    [InlineData("Decimal", "1.25", "Decimal 1.25")]
    [InlineData("Decimal", "-123456789012.25", "Decimal -123456789012.25")]
    [InlineData("Float", "1.5", "Double 1.5")]
    [InlineData("Float", "2", "Double 2")]
    [InlineData("Float", "-1.5e3", "Double -1500")]
    [InlineData("Integer", "3", "Int32 3")]
    [InlineData("Money", "9.99", "Money Decimal 9.99")]
    [InlineData("Money", "10", "Money Decimal 10")]
    [InlineData("Picklist", "5", "Option 5")]
    [InlineData("String", "'it''s'", "String it's")]
    [InlineData("StringArray", "['a','b']", "String[](String a,String b)")]
    [InlineData("Guid", Id, $"Guid {Id}")]
    public async Task InTheAddress(string parameter, string literal, string seen)
    {
        var inline = await server.Server.GetAsync($"{MirrorServer.Function}({parameter}={literal})");
        var aliased = await server.Server.GetAsync($"{MirrorServer.Function}({parameter}=@p)?@p={literal.Replace("+", "%2B", StringComparison.Ordinal)}");

        Assert.Equal([$"{parameter}={seen}", $"{parameter}={seen}"], new[] { inline, aliased }.Select(a => a.Status == 200 ? (string?)a.Json["Seen"] : a.Text));
    }

    [Theory]
    [InlineData("Reference", $$"""{'@odata.id':'contacts({{Id}})'}""", $"contact#{Id}")]
    [InlineData("AnyReference", $$"""{"@odata.id":"accounts({{Id}})"}""", $"account#{Id}")]
    [InlineData("Contact", """{'lastname':'L''s'}""", "contact{lastname:String L's}")]
    [InlineData("Any", """{'@odata.type':'Microsoft.Dynamics.CRM.account','name':'A'}""", "account{name:String A}")]
    [InlineData("Contacts", """[{'lastname':'L'}]""", "[contact{lastname:String L}]")]
    public async Task RowsBehindAnAlias(string parameter, string value, string seen)
    {
        var answer = await server.Server.GetAsync($"{MirrorServer.Function}({parameter}=@p)?@p={Uri.EscapeDataString(value)}");

        Assert.True(answer.Status == 200, answer.Text);
        Assert.Equal($"{parameter}={seen}", (string?)answer.Json["Seen"]);
    }

    [Fact]
    public async Task AnOpenRow_HoldsValuesOfAnyTypeRowsAndLists()
    {
        var body = $$"""
            {"Any":{"@odata.type":"Microsoft.Dynamics.CRM.expando","flag":true,"whole":7,"exact":1.5,"text":"t","nothing":null,
            "id@odata.type":"#Guid","id":"{{Id}}","when@odata.type":"#DateTimeOffset","when":"2024-01-02T03:04:05Z","large@odata.type":"#Int64","large":"5","real@odata.type":"#Double","real":2.5,
            "names":["a","b"],"numbers@odata.type":"#Collection(Int32)","numbers":[1,2],
            "inner":{"@odata.type":"#Microsoft.Dynamics.CRM.expando","x":1},
            "rows@odata.type":"#Collection(Microsoft.Dynamics.CRM.expando)","rows":[{"title":"one"},{"@odata.type":"#Microsoft.Dynamics.CRM.account","name":"A"}]} }
            """;

        var answer = await server.Server.SendAsync("POST", MirrorServer.Action, body);

        Assert.True(answer.Status == 200, answer.Text);
        Assert.Equal(
            $"Any=expando{{exact:Decimal 1.5,flag:Boolean True,id:Guid {Id},inner:expando{{x:Int32 1}},large:Int64 5,names:String[](String a,String b),nothing:null,numbers:Int32[](Int32 1,Int32 2),real:Double 2.5,"
            + "rows:[expando{title:String one},account{name:String A}],text:String t,when:DateTime 2024-01-02T03:04:05.0000000Z,whole:Int32 7}",
            (string?)answer.Json["Seen"]);
        var any = answer.Json["Any"]!;
        Assert.Equal("#Microsoft.Dynamics.CRM.expando", (string?)any["@odata.type"]);
        Assert.Equal(("#Guid", "#Collection(Int32)", "#Collection(Microsoft.Dynamics.CRM.expando)"), ((string?)any["id@odata.type"], (string?)any["numbers@odata.type"], (string?)any["rows@odata.type"]));
        Assert.Equal(("one", "A", 2), ((string?)any["rows"]![0]!["title"], (string?)any["rows"]![1]!["name"], (int)any["numbers"]![1]!));
    }

    [Fact]
    public async Task AnOpenRowThatIsTheWholeAnswer_HasTheOpenTypesContext()
    {
        var answer = await server.Server.SendAsync("POST", MirrorServer.One, """{"Any":{"a":1}}""");

        Assert.Equal((200, $"{server.Server.Api}$metadata#expando/$entity", 1), (answer.Status, (string?)answer.Json["@odata.context"], (int)answer.Json["a"]!));
    }

    [Theory]
    [InlineData("""{"Any":{"x@odata.type":"#Geography","x":1}}""", 501, "Geography")]
    [InlineData("""{"Any":5}""", 400, "'5'")]
    [InlineData("""{"AnyReference":{"@odata.type":"Microsoft.Dynamics.CRM.account"}}""", 400, "EdmEntityObject passed should have the key property value set.")]
    [InlineData("""{"Reference":"5"}""", 400, "Reference")]
    [InlineData("""{"Integer":1.5}""", 400, "1.5")]
    [InlineData("""{"Contacts":{"lastname":"L"}}""", 400, "Contacts")]
    [InlineData("""{"Contact":{"nothing":1}}""", 400, "Invalid property 'nothing'")]
    public async Task WhatCanNotBeRead_IsRefusedByName(string body, int status, string message)
    {
        var answer = await server.Server.SendAsync("POST", MirrorServer.Action, body);

        Assert.Equal(status, answer.Status);
        Assert.Contains(message, answer.ErrorMessage, StringComparison.Ordinal);
    }
}
