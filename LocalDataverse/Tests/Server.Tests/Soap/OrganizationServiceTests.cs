using System;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Organization;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Server.Tests.Soap;

/// <summary>The Organization Service over SOAP, called with the contract of the SDK.</summary>
public sealed class OrganizationServiceTests : IAsyncLifetime
{
    private static readonly string[] Tables = ["account", "contact"];

    private readonly TestServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public void ARow_IsCreatedReadChangedAndDeleted()
    {
        using var client = new SoapClient(_server);

        var id = client.Call(s => s.Create(new Entity("account") { ["name"] = "Contoso", ["revenue"] = new Money(12.5m), ["industrycode"] = new OptionSetValue(1), ["donotemail"] = true }));
        client.Call(s => s.Update(new Entity("account", id) { ["numberofemployees"] = 7, ["name"] = "Contoso Ltd." }));
        var row = client.Call(s => s.Retrieve("account", id, new ColumnSet(true)));
        client.Call(s => s.Delete("account", id));

        Assert.Equal(("account", id, "Contoso Ltd.", 12.5m, 1, true, 7), (row.LogicalName, row.Id, row["name"], row.GetAttributeValue<Money>("revenue").Value, row.GetAttributeValue<OptionSetValue>("industrycode").Value, row["donotemail"], row["numberofemployees"]));
        Assert.Equal(_server.Organization.AdministratorId, row.GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(DateTimeKind.Utc, row.GetAttributeValue<DateTime>("createdon").Kind);
        Assert.Equal("Yes", row.FormattedValues["donotemail"]);
        Assert.NotNull(row.RowVersion);
        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, Fault(() => client.Call(s => s.Retrieve("account", id, new ColumnSet("name")))).ErrorCode);
    }

    [Fact]
    public void Queries_OfEachKind_FindRows()
    {
        using var client = new SoapClient(_server);
        foreach (var name in new[] { "B", "A", "C" }) _server.Service.Create(new Entity("account") { ["name"] = name });
        var expression = new QueryExpression("account") { ColumnSet = new ColumnSet("name"), PageInfo = new PagingInfo { Count = 2, PageNumber = 1, ReturnTotalRecordCount = true } };
        expression.Criteria.AddCondition("name", ConditionOperator.In, "A", "B", "C");
        expression.AddOrder("name", OrderType.Ascending);
        var attribute = new QueryByAttribute("account") { ColumnSet = new ColumnSet("name") };
        attribute.AddAttributeValue("name", "C");

        var page = client.Call(s => s.RetrieveMultiple(expression));
        var byAttribute = client.Call(s => s.RetrieveMultiple(attribute));
        var fetched = client.Call(s => s.RetrieveMultiple(new FetchExpression("<fetch aggregate='true'><entity name='account'><attribute name='accountid' aggregate='count' alias='n' /></entity></fetch>")));

        Assert.Equal(("A,B", true, 3), (string.Join(',', page.Entities.Select(e => e["name"])), page.MoreRecords, page.TotalRecordCount));
        Assert.Equal("C", byAttribute.Entities.Single()["name"]);
        Assert.Equal(3, fetched.Entities.Single().GetAttributeValue<AliasedValue>("n").Value);
    }

    [Fact]
    public void Associate_AndDisassociate_TakeARelationship()
    {
        using var client = new SoapClient(_server);
        var account = _server.Service.Create(new Entity("account") { ["name"] = "Contoso" });
        var contact = new EntityReference("contact", _server.Service.Create(new Entity("contact") { ["lastname"] = "Doe" }));

        client.Call(s => s.Associate("account", account, new Relationship("account_primary_contact"), [contact]));
        var linked = _server.Service.Retrieve("contact", contact.Id, new ColumnSet(true));
        client.Call(s => s.Disassociate("contact", contact.Id, new Relationship("account_primary_contact"), [new EntityReference("account", account)]));

        Assert.NotNull(linked);
        Assert.False(_server.Service.Retrieve("account", account, new ColumnSet("primarycontactid")).Contains("primarycontactid"));
    }

    [Fact]
    public void Execute_AnswersWithTheMessagesOwnClasses()
    {
        using var client = new SoapClient(_server);

        var me = client.Execute<WhoAmIResponse>(new WhoAmIRequest());
        var byName = client.Execute<WhoAmIResponse>(new OrganizationRequest("WhoAmI"));
        var table = client.Execute<RetrieveEntityResponse>(new RetrieveEntityRequest { LogicalName = "account", EntityFilters = EntityFilters.All }).EntityMetadata;
        var batch = client.Execute<ExecuteMultipleResponse>(new ExecuteMultipleRequest
        {
            Requests = [new CreateRequest { Target = new Entity("account") { ["name"] = "One" } }, new DeleteRequest { Target = new EntityReference("account", Guid.NewGuid()) }],
            Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true },
        });

        Assert.Equal((_server.Organization.AdministratorId, _server.Organization.AdministratorId), (me.UserId, byName.UserId));
        Assert.Equal(AttributeTypeCode.Money, Assert.IsType<MoneyAttributeMetadata>(table.Attributes.Single(a => a.LogicalName == "revenue")).AttributeType);
        Assert.Contains(table.OneToManyRelationships, r => r.SchemaName == "contact_customer_accounts");
        Assert.IsType<CreateResponse>(batch.Responses[0].Response);
        Assert.Equal(PlatformErrorCodes.ObjectDoesNotExist, batch.Responses[1].Fault.ErrorCode);
    }

    [Fact]
    public void WhatMessagesTakeAndGive_CrossesWhole()
    {
        using var client = new SoapClient(_server);
        var me = new EntityReference("systemuser", _server.Organization.AdministratorId);
        var account = new EntityReference("account", _server.Service.Create(new Entity("account") { ["name"] = "Contoso" }));
        var query = new EntityQueryExpression { Properties = new MetadataPropertiesExpression("LogicalName"), Criteria = new MetadataFilterExpression() };
        query.Criteria.Conditions.Add(new MetadataConditionExpression("LogicalName", MetadataConditionOperator.In, Tables));

        var detail = client.Execute<RetrieveCurrentOrganizationResponse>(new RetrieveCurrentOrganizationRequest()).Detail;
        Assert.Equal((_server.Organization.Id, new Uri(_server.Api, "/XRMServices/2011/Organization.svc").AbsoluteUri), (detail.OrganizationId, detail.Endpoints[EndpointType.OrganizationService]));
        Assert.Contains(1033, client.Execute<RetrieveAvailableLanguagesResponse>(new RetrieveAvailableLanguagesRequest()).LocaleIds);
        Assert.Equal(2, client.Execute<RetrieveMetadataChangesResponse>(new RetrieveMetadataChangesRequest { Query = query }).EntityMetadata.Count);
        client.Execute<CreateOptionSetResponse>(new CreateOptionSetRequest { OptionSet = new OptionSetMetadata([new OptionMetadata(new Label("Red", 1033), 7)]) { Name = "new_color", IsGlobal = true, DisplayName = new Label("Color", 1033) } });
        Assert.Equal(7, Assert.IsType<OptionSetMetadata>(client.Execute<RetrieveAllOptionSetsResponse>(new RetrieveAllOptionSetsRequest()).OptionSetMetadata.Single()).Options.Single().Value);
        Assert.True(client.Execute<RetrievePrincipalAccessResponse>(new RetrievePrincipalAccessRequest { Principal = me, Target = account }).AccessRights.HasFlag(AccessRights.DeleteAccess));
        Assert.NotEmpty(client.Execute<RetrieveUserPrivilegesResponse>(new RetrieveUserPrivilegesRequest { UserId = me.Id }).RolePrivileges);
        Assert.IsType<NewOrUpdatedItem>(client.Execute<RetrieveEntityChangesResponse>(new RetrieveEntityChangesRequest { EntityName = "account", Columns = new ColumnSet("name"), PageInfo = new PagingInfo { Count = 10, PageNumber = 1 } }).EntityChanges.Changes.Single());
        Assert.NotEmpty(client.Execute<RetrieveAllEntitiesResponse>(new RetrieveAllEntitiesRequest { EntityFilters = EntityFilters.Entity }).EntityMetadata);
    }

    [Fact]
    public void AFault_IsThePlatforms_AndInATransactionSaysWhichRequest()
    {
        using var client = new SoapClient(_server);

        var fault = Fault(() => client.Call(s => s.Create(new Entity("account") { ["name"] = new string('x', 161) })));
        var inTransaction = Fault(() => client.Execute<ExecuteTransactionResponse>(new ExecuteTransactionRequest
        {
            Requests = [new CreateRequest { Target = new Entity("account") { ["name"] = "One" } }, new DeleteRequest { Target = new EntityReference("account", Guid.NewGuid()) }],
        }));

        Assert.Contains("name", fault.Message, StringComparison.Ordinal);
        Assert.NotEqual(default, fault.Timestamp);
        Assert.Equal(1, Assert.IsType<ExecuteTransactionFault>(inTransaction).FaultedRequestIndex);
        Assert.Empty(_server.Service.RetrieveMultiple(new QueryExpression("account")).Entities);
    }

    [Fact]
    public void CallerId_ActsAsTheOther_WhoMayDoLess()
    {
        var other = _server.Organization.CreateUser("Other One", "Basic User");
        using var client = new SoapClient(_server) { CallerId = other };
        using var stranger = new SoapClient(_server, other) { CallerId = _server.Organization.AdministratorId };

        Assert.Equal(other, client.Execute<WhoAmIResponse>(new WhoAmIRequest()).UserId);
        Assert.Equal(PlatformErrorCodes.PrivilegeDenied, Fault(() => stranger.Execute<WhoAmIResponse>(new WhoAmIRequest())).ErrorCode);
    }

    [Fact]
    public async Task ARefusal_SaysHowLongToWait()
    {
        await _server.SendAsync("POST", "/localdataverse/protection", """{"limit":"Requests","retryAfter":7}""");
        using var client = new SoapClient(_server);

        var fault = Fault(() => client.Execute<WhoAmIResponse>(new WhoAmIRequest()));

        Assert.Equal((PlatformErrorCodes.TooManyRequests, TimeSpan.FromSeconds(7)), (fault.ErrorCode, fault.ErrorDetails["Retry-After"]));
    }

    private static OrganizationServiceFault Fault(Action call) => Assert.ThrowsAny<FaultException<OrganizationServiceFault>>(call).Detail;
}
