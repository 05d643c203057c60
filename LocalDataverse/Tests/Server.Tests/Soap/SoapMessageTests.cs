using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Server.Tests.Soap;

/// <summary>Envelopes as scripts write them by hand, and such that no client should write.</summary>
public sealed class SoapMessageTests : IClassFixture<TestServer>
{
    private const string Address = "/XRMServices/2011/Organization.svc/web";
    private const string WhoAmI = """<request i:type="b:WhoAmIRequest" xmlns:a="http://schemas.microsoft.com/xrm/2011/Contracts" xmlns:b="http://schemas.microsoft.com/crm/2011/Contracts" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><a:Parameters xmlns:c="http://schemas.datacontract.org/2004/07/System.Collections.Generic" /><a:RequestId i:nil="true" /><a:RequestName>WhoAmI</a:RequestName></request>""";

    private static readonly XNamespace Xrm = "http://schemas.microsoft.com/xrm/2011/Contracts";
    private static readonly XNamespace Services = "http://schemas.microsoft.com/xrm/2011/Contracts/Services";
    private static readonly XNamespace Envelope = "http://schemas.xmlsoap.org/soap/envelope/";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly XNamespace Generic = "http://schemas.datacontract.org/2004/07/System.Collections.Generic";

    private readonly TestServer _server;

    public SoapMessageTests(TestServer server) => _server = server;

    [Fact]
    public async Task AnAnswer_HasThePlatformsShape()
    {
        var answer = await PostAsync(Execute(WhoAmI));

        var result = XElement.Parse(answer.Text).Element(Envelope + "Body")!.Element(Services + "ExecuteResponse")!.Element(Services + "ExecuteResult")!;
        var type = ((string)result.Attribute(Instance + "type")!).Split(':');
        Assert.Equal((200, "text/xml", "WhoAmIResponse", "http://schemas.microsoft.com/crm/2011/Contracts"), (answer.Status, answer.Type, type[1], result.GetNamespaceOfPrefix(type[0])!.NamespaceName));
        Assert.Equal("WhoAmI", (string)result.Element(Xrm + "ResponseName")!);
        var values = result.Element(Xrm + "Results")!.Elements(Xrm + "KeyValuePairOfstringanyType").ToDictionary(e => (string)e.Element(Generic + "key")!, e => (string)e.Element(Generic + "value")!);
        Assert.Equal(_server.Organization.AdministratorId.ToString(), values["UserId"]);
    }

    [Fact]
    public async Task ARequestOfAGeneratedClass_IsReadAsWhatItIs()
    {
        var answer = await PostAsync(Execute(WhoAmI.Replace("WhoAmIRequest", "new_WhoAmIRequest", StringComparison.Ordinal).Replace("http://schemas.microsoft.com/crm/2011/Contracts", "http://schemas.microsoft.com/xrm/2011/new/", StringComparison.Ordinal)));

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task AFault_IsInTheDetail()
    {
        var answer = await PostAsync($"""<Delete xmlns="{Services}"><entityName>account</entityName><id>{Guid.NewGuid()}</id></Delete>""", "Delete");

        var fault = XElement.Parse(answer.Text).Descendants(Envelope + "Fault").Single();
        Assert.Equal((500, "s:Client", "-2147220969"), (answer.Status, (string)fault.Element("faultcode")!, (string)fault.Element("detail")!.Element(Xrm + "OrganizationServiceFault")!.Element(Xrm + "ErrorCode")!));
        Assert.Equal((string)fault.Element("faultstring")!, (string)fault.Descendants(Xrm + "Message").Single());
    }

    [Theory]
    [InlineData("not XML", "Execute", "Client", "no SOAP 1.1 envelope")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>", "Execute", "Client", "no SOAP 1.1 envelope")]
    [InlineData("<Envelope xmlns='http://www.w3.org/2003/05/soap-envelope'><Body/></Envelope>", "Execute", "Client", "no SOAP 1.1 envelope")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body/></s:Envelope>", "Nothing", "ActionNotSupported", "ContractFilter mismatch")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body/></s:Envelope>", "Execute", "DeserializationFailed", "'Execute'")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><Create/></s:Body></s:Envelope>", "Execute", "DeserializationFailed", "'Create'")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header><h s:mustUnderstand='1' xmlns='urn:other'/></s:Header><s:Body/></s:Envelope>", "Execute", "MustUnderstand", "urn:other")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><Execute xmlns='http://schemas.microsoft.com/xrm/2011/Contracts/Services'><request>", "Execute", "Client", "no SOAP 1.1 envelope")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><Execute xmlns='http://schemas.microsoft.com/xrm/2011/Contracts/Services'/></s:Body></s:Envelope>", "Execute", "Client", "'request' missing")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><RetrieveMultiple xmlns='http://schemas.microsoft.com/xrm/2011/Contracts/Services'><query/></RetrieveMultiple></s:Body></s:Envelope>", "RetrieveMultiple", "DeserializationFailed", "Services:query")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header><CallerId xmlns='http://schemas.microsoft.com/xrm/2011/Contracts'/></s:Header><s:Body/></s:Envelope>", "Execute", "DeserializationFailed", "CallerId")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header><CallerId xmlns='http://schemas.microsoft.com/xrm/2011/Contracts'/><CallerId xmlns='http://schemas.microsoft.com/xrm/2011/Contracts'/></s:Header><s:Body/></s:Envelope>", "Execute", "DeserializationFailed", "CallerId")]
    public async Task AnEnvelopeThatIsNone_IsAFault(string body, string action, string code, string text)
    {
        var answer = await SendAsync(body, action);

        var fault = XElement.Parse(answer.Text).Descendants(Envelope + "Fault").Single();
        Assert.EndsWith(":" + code, (string)fault.Element("faultcode")!, StringComparison.Ordinal);
        Assert.Contains(text, (string)fault.Element("faultstring")!, StringComparison.Ordinal);
        Assert.Equal(500, answer.Status);
    }

    [Theory]
    [InlineData("<entity xmlns:a='http://schemas.microsoft.com/xrm/2011/Contracts'><a:Id>no id</a:Id></entity>")]
    [InlineData("<entity xmlns:a='http://schemas.microsoft.com/xrm/2011/Contracts'><a:Attributes xmlns:c='http://schemas.datacontract.org/2004/07/System.Collections.Generic'><a:KeyValuePairOfstringanyType><c:key>name</c:key><c:value i:type='x:FileInfo' xmlns:i='http://www.w3.org/2001/XMLSchema-instance' xmlns:x='http://schemas.datacontract.org/2004/07/System.IO'/></a:KeyValuePairOfstringanyType></a:Attributes></entity>")]
    public async Task AValueThatCantBeRead_NamesItsParameter(string parameter)
    {
        var answer = await PostAsync($"<Create xmlns='{Services}'>{parameter}</Create>", "Create");

        Assert.Equal(500, answer.Status);
        Assert.Contains("There was an error while trying to deserialize parameter http://schemas.microsoft.com/xrm/2011/Contracts/Services:entity.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingParameters_AreRefusedByTheMessage() => Assert.Contains("OrganizationServiceFault", (await PostAsync($"<Create xmlns='{Services}'/>", "Create")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task NestingWithoutEnd_EndsNothing()
    {
        const int Deep = 100_000;
        var open = string.Concat(Enumerable.Repeat("<a:Filters><a:FilterExpression>", Deep));
        var query = $"<query i:type='a:QueryExpression' xmlns:i='{Instance}' xmlns:a='{Xrm}'><a:Criteria>{open}{string.Concat(Enumerable.Repeat("</a:FilterExpression></a:Filters>", Deep))}</a:Criteria></query>";

        var answer = await PostAsync($"<RetrieveMultiple xmlns='{Services}'>{query}</RetrieveMultiple>", "RetrieveMultiple");

        Assert.Equal(500, answer.Status);
        Assert.Equal(200, (await PostAsync(Execute(WhoAmI))).Status);
    }

    [Fact]
    public async Task ARowThatHoldsItself_EndsNothing()
    {
        var answer = await PostAsync($"""<Create xmlns="{Services}"><entity z:Id="i1" xmlns:z="http://schemas.microsoft.com/2003/10/Serialization/" xmlns:a="{Xrm}" xmlns:c="{Generic}"><a:Attributes>{Pair("name", "<c:value z:Ref='i1'/>")}</a:Attributes><a:LogicalName>account</a:LogicalName></entity></Create>""", "Create");

        Assert.Equal(500, answer.Status);
        Assert.Contains("z:Ref", answer.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await PostAsync(Execute(WhoAmI))).Status);
    }

    [Fact]
    public async Task HeadersWithoutEnd_AreAFault()
    {
        var answer = await SendAsync($"<s:Envelope xmlns:s='{Envelope}'><s:Header><h xmlns='urn:x'>{new string('x', 70_000)}</h></s:Header><s:Body>{Execute(WhoAmI)}</s:Body></s:Envelope>", "Execute");

        Assert.Equal(500, answer.Status);
        Assert.Contains("no SOAP 1.1 envelope", answer.Text, StringComparison.Ordinal);
    }

    // With white space and prefixes as libraries for scripts write them.
    [Fact]
    public async Task WhatScriptsSend_IsDone()
    {
        var account = _server.Service.Create(new Entity("account") { ["name"] = "Scripted" });
        var contact = _server.Service.Create(new Entity("contact") { ["lastname"] = "Scripted" });

        var found = await PostAsync(Message("a:RetrieveMultipleRequest", "RetrieveMultiple", Pair("Query", "<c:value i:type='a:FetchExpression'><a:Query>&lt;fetch&gt;&lt;entity name='account'&gt;&lt;filter&gt;&lt;condition attribute='name' operator='eq' value='Scripted'/&gt;&lt;/filter&gt;&lt;/entity&gt;&lt;/fetch&gt;</a:Query></c:value>")));
        var associated = await PostAsync(Message("a:AssociateRequest", "Associate", Pair("Target", Reference("account", account)) + Pair("Relationship", "<c:value i:type='a:Relationship'><a:PrimaryEntityRole i:nil='true'/><a:SchemaName>account_primary_contact</a:SchemaName></c:value>")
            + Pair("RelatedEntities", $"<c:value i:type='a:EntityReferenceCollection'><a:EntityReference><a:Id>{contact}</a:Id><a:LogicalName>contact</a:LogicalName><a:Name i:nil='true'/></a:EntityReference></c:value>")));
        var set = await PostAsync(Message("b:SetStateRequest", "SetState", Pair("EntityMoniker", Reference("account", account)) + Pair("State", "<c:value i:type='a:OptionSetValue'><a:Value>1</a:Value></c:value>") + Pair("Status", "<c:value i:type='a:OptionSetValue'><a:Value>2</a:Value></c:value>")));

        Assert.Equal((200, 200, 200), (found.Status, associated.Status, set.Status));
        Assert.Equal(account.ToString(), XElement.Parse(found.Text).Descendants(Xrm + "Entity").Single().Element(Xrm + "Id")!.Value);
        var row = _server.Service.Retrieve("account", account, new ColumnSet("primarycontactid", "statecode"));
        Assert.Equal((contact, 1), (row.GetAttributeValue<EntityReference>("primarycontactid").Id, row.GetAttributeValue<OptionSetValue>("statecode").Value));
    }

    [Fact]
    public async Task WithoutAToken_NobodyIsAnswered() => Assert.Equal(401, (await SendAsync("", "Execute", signedIn: false)).Status);

    [Fact]
    public async Task OtherMediaTypes_AreRefused() => Assert.Equal(415, (await SendAsync("", "Execute", type: "application/soap+xml")).Status);

    [Fact]
    public async Task ItsDescription_IsNotThere()
    {
        var answer = await _server.GetAsync("../../../XRMServices/2011/Organization.svc?wsdl");

        Assert.Equal(501, answer.Status);
        Assert.Contains("Organization Service", answer.ErrorMessage, StringComparison.Ordinal);
    }

    private static string Message(string type, string name, string parameters) => $"""

          <Execute xmlns="{Services}" xmlns:i="{Instance}">
            <request i:type="{type}" xmlns:a="{Xrm}" xmlns:b="http://schemas.microsoft.com/crm/2011/Contracts">
              <a:Parameters xmlns:c="{Generic}">
                {parameters}
              </a:Parameters>
              <a:RequestId i:nil="true" />
              <a:RequestName>{name}</a:RequestName>
            </request>
          </Execute>

        """;

    private static string Pair(string key, string value) => $"\n<a:KeyValuePairOfstringanyType>\n  <c:key>{key}</c:key>\n  {value}\n</a:KeyValuePairOfstringanyType>";

    private static string Reference(string table, Guid id) => $"<c:value i:type='a:EntityReference'><a:Id>{id}</a:Id><a:LogicalName>{table}</a:LogicalName><a:Name i:nil='true' /></c:value>";

    private static string Execute(string request) => $"""<Execute xmlns="{Services}">{request}</Execute>""";

    private Task<(int Status, string? Type, string Text)> PostAsync(string body, string action = "Execute") => SendAsync($"""<s:Envelope xmlns:s="{Envelope}"><s:Body>{body}</s:Body></s:Envelope>""", action);

    private async Task<(int Status, string? Type, string Text)> SendAsync(string body, string action, bool signedIn = true, string type = "text/xml")
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_server.Api, Address)) { Content = new StringContent(body, Encoding.UTF8, type) };
        request.Headers.TryAddWithoutValidation("SOAPAction", $"\"{Services}/IOrganizationService/{action}\"");
        if (signedIn) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _server.Token(_server.Organization.AdministratorId));
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
