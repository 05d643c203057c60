using System;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>ReviseQuote: a draft of the next revision, with the lines and the number of a quote that is active or closed; an active one is closed as revised (assumed).</summary>
internal sealed class ReviseQuoteHandler : IMessageHandler
{
    private const string Quote = "quote";
    private const string Line = "quotedetail";
    private const int Active = 1;
    private const int Closed = 3;
    private const int Revised = 7;

    public string MessageName => "ReviseQuote";

    public string EventTable => Quote;

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) => new(Quote, input.TryGetValue("QuoteId", out var value) && value is Guid id ? id : Guid.Empty);

    public void Authorize(OperationContext operation)
    {
        operation.Demand(AccessRight.Write, new EntityReference(Quote, QuoteId(operation)));
        operation.DemandTable(AccessRight.Create, Quote);
    }

    public void Execute(OperationContext operation)
    {
        var id = QuoteId(operation);
        var quote = operation.Session.Find(Quote, id, new ColumnSet(true)) ?? throw PlatformFault.NotFound(Quote, id);
        Closing.Demand(operation, quote, [Active, Closed]);
        if (quote.GetAttributeValue<OptionSetValue>(StateColumns.State).Value == Active)
            operation.PlatformService.Execute(new SetStateRequest { EntityMoniker = quote.ToEntityReference(), State = new OptionSetValue(Closed), Status = new OptionSetValue(Revised) });
        var table = operation.Table(Quote);
        var draft = CopiedColumns.Copy(table, quote, table);
        draft["revisionnumber"] = (quote.GetAttributeValue<int?>("revisionnumber") ?? 0) + 1;
        var draftId = operation.PlatformService.Create(draft);
        CopyLines(operation, id, draftId);
        var result = operation.Session.Find(Quote, draftId, operation.Optional<ColumnSet>("ColumnSet") ?? new ColumnSet(false)) ?? throw PlatformFault.NotFound(Quote, draftId);
        operation.Formatted.Fill(result);
        operation.OutputParameters["Entity"] = result;
    }

    private static void CopyLines(OperationContext operation, Guid from, Guid to)
    {
        var table = operation.Table(Line);
        var lines = new QueryExpression(Line) { ColumnSet = new ColumnSet(true) };
        lines.Criteria.AddCondition("quoteid", ConditionOperator.Equal, from);
        lines.AddOrder("lineitemnumber", OrderType.Ascending);
        foreach (var line in operation.Session.Query(lines).Entities.ToList())
        {
            var copy = CopiedColumns.Copy(table, line, table);
            copy["quoteid"] = new EntityReference(Quote, to);
            operation.PlatformService.Create(copy);
        }
    }

    private static Guid QuoteId(OperationContext operation) =>
        operation.InputParameters.TryGetValue("QuoteId", out var value) && value is Guid id && id != Guid.Empty ? id : throw PlatformFault.MissingParameter(operation.MessageName, "QuoteId");
}
