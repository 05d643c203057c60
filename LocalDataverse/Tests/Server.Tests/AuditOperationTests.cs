using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>The functions and the action of auditing.</summary>
public sealed class AuditOperationTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task TheHistoryOfARow_IsReadByRow_ByColumnAndByEntry_AndDeleted()
    {
        server.Service.Update(new Entity("organization", server.Organization.Id) { ["isauditenabled"] = true });
        server.Service.Execute(new UpdateEntityRequest { Entity = new EntityMetadata { LogicalName = "account", IsAuditEnabled = new BooleanManagedProperty(true) } });
        var id = server.Service.Create(new Entity("account") { ["name"] = "A", ["telephone1"] = "1" });
        await server.SendAsync("PATCH", $"accounts({id})", """{"name":"B"}""");
        var target = $"@target={{'@odata.id':'accounts({id})'}}";

        var rows = await server.GetAsync($"audits?$filter=_objectid_value eq {id} and action eq 2&$select=action,operation,_userid_value,objecttypecode");
        var history = await server.GetAsync($"RetrieveRecordChangeHistory(Target=@target)?{target}");
        var first = await server.GetAsync($"RetrieveRecordChangeHistory(Target=@target,PagingInfo=@paging)?{target}&@paging={{'PageNumber':1,'Count':1,'ReturnTotalRecordCount':true}}");
        var ofColumn = await server.GetAsync($"RetrieveAttributeChangeHistory(Target=@target,AttributeLogicalName=@name)?{target}&@name='telephone1'");
        var detail = await server.GetAsync($"audits({(Guid)rows.Json["value"]![0]!["auditid"]!})/Microsoft.Dynamics.CRM.RetrieveAuditDetails");
        var deleted = await server.SendAsync("POST", "DeleteRecordChangeHistory", $$$"""{"Target":{"@odata.type":"Microsoft.Dynamics.CRM.account","accountid":"{{{id}}}"}}""");

        Assert.Equal((2, "account"), ((int)rows.Json["value"]![0]!["operation"]!, (string?)rows.Json["value"]![0]!["objecttypecode"]));
        var changes = history.Json["AuditDetailCollection"]!["AuditDetails"]!.AsArray();
        Assert.Equal(["#Microsoft.Dynamics.CRM.AttributeAuditDetail", "#Microsoft.Dynamics.CRM.AttributeAuditDetail"], changes.Select(c => (string?)c!["@odata.type"]));
        Assert.Equal(("A", "B", "#Microsoft.Dynamics.CRM.account"), ((string?)changes[0]!["OldValue"]!["name"], (string?)changes[0]!["NewValue"]!["name"], (string?)changes[0]!["NewValue"]!["@odata.type"]));
        Assert.Equal((1, true, 2), (first.Json["AuditDetailCollection"]!["AuditDetails"]!.AsArray().Count, (bool)first.Json["AuditDetailCollection"]!["MoreRecords"]!, (int)first.Json["AuditDetailCollection"]!["TotalRecordCount"]!));
        Assert.Equal("1", (string?)ofColumn.Json["AuditDetailCollection"]!["AuditDetails"]!.AsArray().Single()!["NewValue"]!["telephone1"]);
        Assert.Equal(("#Microsoft.Dynamics.CRM.AttributeAuditDetail", "A"), ((string?)detail.Json["AuditDetail"]!["@odata.type"], (string?)detail.Json["AuditDetail"]!["OldValue"]!["name"]));
        Assert.Equal(2, (int)deleted.Json["DeletedEntriesCount"]!);
        Assert.Equal(400, (await server.SendAsync("POST", "audits", "{}")).Status);
    }
}
