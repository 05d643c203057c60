using System;
using System.Linq;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>How one document of a sale becomes another, with its lines. Each row is made by a Create of its own, whose steps run; it points back to the row it comes from.</summary>
internal sealed class Conversion
{
    private readonly string _from;
    private readonly string _fromLine;
    private readonly string _to;
    private readonly string _toLine;

    private Conversion(string from, string fromLine, string to, string toLine)
    {
        _from = from;
        _fromLine = fromLine;
        _to = to;
        _toLine = toLine;
    }

    /// <summary>A quote becomes an order.</summary>
    public static Conversion QuoteToOrder { get; } = new("quote", "quotedetail", "salesorder", "salesorderdetail");

    /// <summary>An order becomes an invoice.</summary>
    public static Conversion OrderToInvoice { get; } = new("salesorder", "salesorderdetail", "invoice", "invoicedetail");

    /// <summary>An opportunity becomes a quote.</summary>
    public static Conversion OpportunityToQuote { get; } = new("opportunity", "opportunityproduct", "quote", "quotedetail");

    /// <summary>An opportunity becomes an order.</summary>
    public static Conversion OpportunityToOrder { get; } = new("opportunity", "opportunityproduct", "salesorder", "salesorderdetail");

    /// <summary>An opportunity becomes an invoice.</summary>
    public static Conversion OpportunityToInvoice { get; } = new("opportunity", "opportunityproduct", "invoice", "invoicedetail");

    /// <summary>Refuses callers who may not read the one or make the other, and a business process flow.</summary>
    public void Authorize(OperationContext operation, Guid id)
    {
        if (operation.Optional<EntityReference>("ProcessInstanceId") is not null)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"'ProcessInstanceId' of the message '{operation.MessageName}' isn't supported: there are no business process flows here.");
        operation.Demand(AccessRight.Read, new EntityReference(_from, id));
        operation.DemandTable(AccessRight.Create, _to);
    }

    /// <summary>The row to be converted.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">It isn't there.</exception>
    public Entity Read(OperationContext operation, Guid id) => operation.Session.Find(_from, id, new ColumnSet(true)) ?? throw PlatformFault.NotFound(_from, id);

    /// <summary>Makes the rows and answers with the new document, the columns that the request asks for.</summary>
    public void Execute(OperationContext operation, Entity source)
    {
        var row = CopiedColumns.Copy(operation.Table(_from), source, operation.Table(_to));
        Point(operation, row, _from + "id", source.ToEntityReference());
        var id = operation.PlatformService.Create(row);
        CopyLines(operation, source.Id, id);
        var result = operation.Session.Find(_to, id, operation.Optional<ColumnSet>("ColumnSet") ?? new ColumnSet(false)) ?? throw PlatformFault.NotFound(_to, id);
        operation.Formatted.Fill(result);
        operation.OutputParameters["Entity"] = result;
    }

    private void CopyLines(OperationContext operation, Guid from, Guid to)
    {
        var table = operation.Table(_fromLine);
        var lines = new QueryExpression(_fromLine) { ColumnSet = new ColumnSet(true) };
        lines.Criteria.AddCondition(_from + "id", ConditionOperator.Equal, from);
        lines.AddOrder("lineitemnumber", OrderType.Ascending);
        foreach (var line in operation.Session.Query(lines).Entities.ToList())
        {
            var copy = CopiedColumns.Copy(table, line, operation.Table(_toLine));
            copy[_to + "id"] = new EntityReference(_to, to);
            Point(operation, copy, _fromLine + "id", line.ToEntityReference());
            operation.PlatformService.Create(copy);
        }
    }

    private static void Point(OperationContext operation, Entity row, string column, EntityReference to)
    {
        if (operation.Table(row.LogicalName).TryGetColumn(column, out _)) row[column] = to;
    }
}
