using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using System.Xml.Linq;
using LocalDataverse.Engine.Query;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Async;

/// <summary>The job of BulkDelete: reads its queries page by page and deletes the rows one by one; its bulkdeleteoperation tells how many went and how many didn't.</summary>
internal static class BulkDeleteJob
{
    /// <summary>The parameter of the job that names its bulkdeleteoperation.</summary>
    public const string OperationId = "BulkDeleteOperationId";

    private const string Table = "bulkdeleteoperation";
    private const int PageSize = 500;

    /// <summary>Writes the job and what it is to do, in the operation's transaction.</summary>
    /// <returns>asyncoperationid.</returns>
    public static Guid Enqueue(Messages.OperationContext operation, string name, IEnumerable<QueryExpression> queries, DateTime? start)
    {
        var id = Guid.NewGuid();
        var request = new OrganizationRequest("BulkDelete") { [OperationId] = id };
        var job = RequestJobs.Enqueue(operation.Organization, operation.Unit, operation.UserId, RequestJobs.BulkDelete, request);
        var change = new Entity("asyncoperation", job) { ["name"] = name };
        if (start > operation.Now) change["postponeuntil"] = start;
        operation.Session.Update(change);
        var owner = new EntityReference("systemuser", operation.UserId);
        new SeedRow(operation.Session, Table, id)
            .Set("name", name)
            .Set("asyncoperationid", new EntityReference("asyncoperation", job))
            .Set("orderedquerysetxml", new XElement("queries", queries.Select(q => new XElement("query", FetchXmlWriter.Write(q)))).ToString(SaveOptions.DisableFormatting))
            .Set("isrecurring", false)
            .Set("nextrun", start)
            .Set("ownerid", owner)
            .Set("owninguser", owner)
            .Set("owningbusinessunit", new EntityReference("businessunit", operation.Organization.Security.FindUser(operation.UserId, operation.Unit).BusinessUnitId))
            .Made(operation.Now, operation.UserId)
            .Insert();
        return job;
    }

    /// <summary>Deletes as the job's user.</summary>
    public static void Run(Organization organization, Guid userId, Guid operationId)
    {
        var (deleted, failed) = (0, 0);
        var service = organization.CreateService(userId);
        foreach (var fetch in Queries(organization, operationId))
        {
            var query = FetchXmlParser.Parse(fetch).Query;
            query.ColumnSet = new ColumnSet(false);
            query.PageInfo = new PagingInfo { PageNumber = 1, Count = PageSize };
            for (var more = true; more; query.PageInfo.PageNumber++)
            {
                var page = service.RetrieveMultiple(query);
                foreach (var row in page.Entities) if (Delete(service, row)) deleted++; else failed++;
                query.PageInfo.PagingCookie = page.PagingCookie;
                more = page.MoreRecords;
            }
        }
        using var session = organization.Store.OpenSession();
        session.Update(new Entity(Table, operationId) { ["successcount"] = deleted, ["failurecount"] = failed });
        session.Commit();
    }

    private static List<string> Queries(Organization organization, Guid operationId)
    {
        using var session = organization.Store.OpenSession();
        var row = session.Find(Table, operationId, new ColumnSet("orderedquerysetxml")) ?? throw PlatformFault.NotFound(Table, operationId);
        return [.. XElement.Parse(row.GetAttributeValue<string>("orderedquerysetxml")).Elements().Select(q => q.Value)];
    }

    /// <summary>A row that can't be deleted doesn't stop the others.</summary>
    private static bool Delete(IOrganizationService service, Entity row)
    {
        try
        {
            service.Delete(row.LogicalName, row.Id);
            return true;
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            return false;
        }
    }
}
