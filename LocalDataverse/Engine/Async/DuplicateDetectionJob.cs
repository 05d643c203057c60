using System;
using LocalDataverse.Engine.Duplicates;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Query;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Async;

/// <summary>The job of BulkDetectDuplicates: a row of duplicaterecord for each duplicate of each row of the query.</summary>
internal static class DuplicateDetectionJob
{
    /// <summary>Where the duplicates are written.</summary>
    public const string Table = "duplicaterecord";

    /// <summary>The parameter of the job with its query, as FetchXML.</summary>
    public const string Query = "Query";

    /// <summary>Writes the job, in the operation's transaction.</summary>
    /// <returns>asyncoperationid.</returns>
    public static Guid Enqueue(Messages.OperationContext operation, string name, QueryExpression query)
    {
        var request = new OrganizationRequest("BulkDetectDuplicates") { [Query] = FetchXmlWriter.Write(query) };
        var job = RequestJobs.Enqueue(operation.Organization, operation.Unit, operation.UserId, RequestJobs.BulkDetectDuplicates, request);
        operation.Session.Update(new Entity("asyncoperation", job) { ["name"] = name });
        return job;
    }

    /// <summary>Looks for duplicates as the job's user.</summary>
    public static void Run(Organization organization, Guid userId, Guid jobId, string fetch)
    {
        var query = FetchXmlParser.Parse(fetch).Query;
        query.ColumnSet = new ColumnSet(true);
        var service = organization.CreateService(userId);
        using var unit = new UnitOfWork(organization.Store.OpenSession());
        var visibility = organization.Security.VisibilityFor(userId, unit, everything: false);
        var rules = DuplicateRule.PublishedFor(unit.Session, query.EntityName);
        foreach (var page in QueryPages.Of(query, service.RetrieveMultiple))
            foreach (var row in page.Entities)
                foreach (var rule in rules)
                    foreach (var duplicate in DuplicateSearch.Find(unit.Session, visibility, rule, row)) Write(organization, unit, userId, jobId, rule, row, duplicate);
        unit.Commit();
    }

    private static void Write(Organization organization, UnitOfWork unit, Guid userId, Guid jobId, DuplicateRule rule, Entity row, Entity duplicate) => new SeedRow(unit.Session, Table, RowIds.Next())
        .Set("baserecordid", row.ToEntityReference())
        .Set("baserecordidtypecode", row.LogicalName)
        .Set("duplicaterecordid", duplicate.ToEntityReference())
        .Set("duplicaterecordidtypecode", duplicate.LogicalName)
        .Set("duplicateruleid", new EntityReference(DuplicateRule.Table, rule.Id))
        .Set("asyncoperationid", new EntityReference("asyncoperation", jobId))
        .Set("createdon", organization.UtcNow())
        .Set("ownerid", new EntityReference("systemuser", userId))
        .Set("owninguser", userId)
        .Set("owningbusinessunit", organization.Security.FindUser(userId, unit).BusinessUnitId)
        .Insert();
}
