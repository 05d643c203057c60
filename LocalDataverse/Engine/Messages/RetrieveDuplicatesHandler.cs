using System;
using System.Linq;
using LocalDataverse.Engine.Duplicates;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveDuplicates: the rows of a table that the published rules find for a row, which need not be stored.</summary>
internal sealed class RetrieveDuplicatesHandler : IMessageHandler
{
    private const int Largest = 5000;

    public string MessageName => "RetrieveDuplicates";

    public void Authorize(OperationContext operation) => operation.DemandTable(AccessRight.Read, operation.Table(operation.Required<string>("MatchingEntityName")).LogicalName);

    public void Execute(OperationContext operation)
    {
        var row = operation.Required<Entity>("BusinessEntity");
        var matching = operation.Table(operation.Required<string>("MatchingEntityName"));
        var paging = operation.Optional<PagingInfo>("PagingInfo") ?? new PagingInfo();
        var count = paging.Count is > 0 and <= Largest ? paging.Count : Largest;
        var visibility = operation.Visibility;
        var found = DuplicateRule.PublishedFor(operation.Session, operation.Table(row.LogicalName).LogicalName, matching.LogicalName)
            .SelectMany(rule => DuplicateSearch.Find(operation.Session, visibility, rule, row)).DistinctBy(r => r.Id).OrderBy(r => r.Id).ToList();
        var before = count * Math.Max(paging.PageNumber - 1, 0);
        var page = new EntityCollection([.. found.Skip(before).Take(count)])
        {
            EntityName = matching.LogicalName,
            MoreRecords = found.Count > before + count,
            TotalRecordCount = paging.ReturnTotalRecordCount ? found.Count : -1,
        };
        operation.Formatted.Fill(page.Entities);
        operation.OutputParameters["DuplicateCollection"] = page;
    }
}
