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

/// <summary>The job of BulkDelete: reads the ids of each query and deletes the rows one by one; its bulkdeleteoperation tells how many went and how many didn't.</summary>
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
        try
        {
            foreach (var fetch in Queries(organization, operationId))
            {
                var query = FetchXmlParser.Parse(fetch).Query;
                foreach (var id in Ids(service, query)) if (Delete(service, query.EntityName, id)) deleted++; else failed++;
            }
        }
        finally
        {
            using var session = organization.Store.OpenSession();
            session.Update(new Entity(Table, operationId) { ["successcount"] = deleted, ["failurecount"] = failed });
            session.Commit();
        }
    }

    /// <summary>All rows before the first one goes: pages without a cookie are counted off, and would skip rows in a set that shrinks.</summary>
    private static HashSet<Guid> Ids(IOrganizationService service, QueryExpression query)
    {
        query.ColumnSet = new ColumnSet(false);
        return [.. QueryPages.Of(query, service.RetrieveMultiple, PageSize).SelectMany(page => page.Entities).Select(r => r.Id)];
    }

    private static List<string> Queries(Organization organization, Guid operationId)
    {
        using var session = organization.Store.OpenSession();
        var row = session.Find(Table, operationId, new ColumnSet("orderedquerysetxml")) ?? throw PlatformFault.NotFound(Table, operationId);
        return [.. XElement.Parse(row.GetAttributeValue<string>("orderedquerysetxml")).Elements().Select(q => q.Value)];
    }

    /// <summary>A row that can't be deleted doesn't stop the others.</summary>
    private static bool Delete(IOrganizationService service, string table, Guid id)
    {
        try
        {
            service.Delete(table, id);
            return true;
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            return false;
        }
    }
}
