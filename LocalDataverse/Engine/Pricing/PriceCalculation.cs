using System;
using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Pricing;

/// <summary>
/// Calculates the amounts of opportunities, quotes, orders, invoices and their lines inside the operation that changes what they are made of ("Use custom pricing for products", Microsoft
/// Learn). A document's amounts after a change of its lines come with an Update of its own, whose steps fire; those after a change of the document come with that change (both assumed).
/// Where the organisation has its amounts calculated by plug-ins, CalculatePrice is raised instead, for the lines that were written and for their documents.
/// </summary>
internal static class PriceCalculation
{
    /// <summary>Completes a row that is about to be written.</summary>
    public static void Complete(OperationContext operation, TableDefinition table, Entity row, bool isNew)
    {
        if (SalesDocument.Of(table.LogicalName) is { } document)
        {
            if (!isNew && DocumentAmounts.IsRepriced(row)) operation.Prices.Add(new EntityReference(table.LogicalName, row.Id), new PendingDocument(IsOwn: true, Reprice: true));
            DocumentAmounts.Complete(operation, document, row, isNew);
        }
        else if (SalesDocument.OfLine(table.LogicalName) is { } of)
        {
            // The document that the line leaves.
            if (!isNew && row.Contains(of.IdColumn)) AddDocumentOf(operation, of, row.Id);
            LineAmounts.Complete(operation, of, row, isNew);
        }
    }

    /// <summary>A row was written.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="table">Its table.</param>
    /// <param name="row">Its id and what was written.</param>
    /// <param name="withLines">It is a document that comes with rows inside it.</param>
    public static void Written(OperationContext operation, TableDefinition table, Entity row, bool withLines)
    {
        if (SalesDocument.Of(table.LogicalName) is not null)
        {
            if (withLines || !PricingSettings.Of(operation).IsCalculated) operation.Prices.Add(new EntityReference(table.LogicalName, row.Id), new PendingDocument(IsOwn: true));
        }
        else if (SalesDocument.OfLine(table.LogicalName) is { } of && AddDocumentOf(operation, of, row.Id) is { } document && !PricingSettings.Of(operation).IsCalculated)
        {
            operation.Prices.Lines.Add((new EntityReference(table.LogicalName, row.Id), document));
        }
    }

    /// <summary>A row is about to be deleted.</summary>
    public static void Deleting(OperationContext operation, TableDefinition table, Guid id)
    {
        if (SalesDocument.OfLine(table.LogicalName) is { } of) AddDocumentOf(operation, of, id);
    }

    /// <summary>Calculates what the operation left to its end.</summary>
    public static void Settle(OperationContext operation)
    {
        if (operation.Prices.IsEmpty) return;
        if (PricingSettings.Of(operation).IsCalculated)
        {
            foreach (var (document, what) in operation.Prices.Documents) Settle(operation, document, what);
            return;
        }
        foreach (var (line, document) in operation.Prices.Lines) operation.PlatformService.Execute(new CalculatePriceRequest { Target = line, ParentId = document.Id });
        foreach (var document in operation.Prices.Documents.Keys) operation.PlatformService.Execute(new CalculatePriceRequest { Target = document, ParentId = document.Id });
    }

    /// <summary>Calculates a document or a line anew, where the platform calculates.</summary>
    public static void Calculate(OperationContext operation, EntityReference target)
    {
        var known = SalesDocument.Tables.Contains(target.LogicalName) ? target : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"CalculatePrice isn't for rows of '{target.LogicalName}'.");
        if (!PricingSettings.Of(operation).IsCalculated) return;
        if (SalesDocument.Of(known.LogicalName) is not null) Settle(operation, known, new PendingDocument(IsOwn: false, Reprice: true));
        else if (LineAmounts.Recalculate(operation, SalesDocument.OfLine(known.LogicalName)!, new Entity(known.LogicalName, known.Id)) is { } change) operation.PlatformService.Update(change);
    }

    private static void Settle(OperationContext operation, EntityReference document, PendingDocument what)
    {
        var kind = SalesDocument.Of(document.LogicalName)!;
        if (what.Reprice) Reprice(operation, kind, document);
        if (DocumentAmounts.Recalculate(operation, kind, document) is not { } change) return;
        if (!what.IsOwn)
        {
            operation.PlatformService.Update(change);
            return;
        }
        MoneyColumns.Complete(operation, operation.Table(document.LogicalName), change, isNew: false);
        operation.Session.Update(change);
    }

    private static void Reprice(OperationContext operation, SalesDocument kind, EntityReference document)
    {
        var lines = new QueryExpression(kind.LineTable) { ColumnSet = new ColumnSet(false) };
        lines.Criteria.AddCondition(kind.IdColumn, ConditionOperator.Equal, document.Id);
        foreach (var line in operation.Session.Query(lines).Entities.ToList())
            if (LineAmounts.Recalculate(operation, kind, line) is { } change) operation.PlatformService.Update(change);
    }

    /// <summary>Notes the document of a stored line, unless the operation is a part of one that is about the document: that one calculates it, or deletes it.</summary>
    private static EntityReference? AddDocumentOf(OperationContext operation, SalesDocument kind, Guid line)
    {
        if (operation.Session.Find(kind.LineTable, line, new ColumnSet(kind.IdColumn))?.GetAttributeValue<EntityReference>(kind.IdColumn) is not { } found) return null;
        var document = new EntityReference(kind.Table, found.Id);
        if (operation.Frame.Scope.Parent is not { Stage: Stage.MainOperation } parent || parent.PrimaryEntityName != kind.Table || parent.PrimaryEntityId != document.Id)
            operation.Prices.Add(document, new PendingDocument(IsOwn: false));
        return document;
    }
}
