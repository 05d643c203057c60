using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>customapi: it comes with a message of its name, which steps can be registered on as the API allows (PLATFORM-FACTS 2.1).</summary>
internal sealed class CustomApiBehavior : ITableBehavior
{
    public string Table => "customapi";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        var name = target.GetAttributeValue<string>("uniquename");
        if (string.IsNullOrEmpty(name)) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "A custom API needs a uniquename.");
        if (MessageHandlers.Find(name) is not null || operation.Session.FindId("sdkmessage", [new("name", name)]) is not null)
        {
            throw PlatformFault.Create(PlatformErrorCodes.DuplicateRecord, $"There is a message '{name}' already.");
        }
        if (table.TryGetColumn("sdkmessageid", out _)) target["sdkmessageid"] = new EntityReference("sdkmessage", MessageId(target.Id));
    }

    public void Created(OperationContext operation, TableDefinition table, Entity row)
    {
        var name = row.GetAttributeValue<string>("uniquename");
        var boundTable = row.GetAttributeValue<OptionSetValue>("bindingtype")?.Value is 1 or 2 ? row.GetAttributeValue<string>("boundentitylogicalname") : null;
        var allowed = row.GetAttributeValue<OptionSetValue>("allowedcustomprocessingsteptype")?.Value ?? 0;
        PlatformMessages.Insert(operation.Session, name, MessageId(row.Id), [boundTable], allowed > 0, operation.Now);
        RowChanges.Touch(operation, "sdkmessage");
    }

    public void Deleted(OperationContext operation, TableDefinition table, Guid id)
    {
        var filters = new QueryExpression("sdkmessagefilter") { ColumnSet = new ColumnSet(false) };
        filters.Criteria.AddCondition("sdkmessageid", ConditionOperator.Equal, MessageId(id));
        foreach (var filter in operation.Session.Query(filters).Entities) operation.Session.Delete("sdkmessagefilter", filter.Id);
        operation.Session.Delete("sdkmessage", MessageId(id));
    }

    /// <summary>The message belongs to the API's row: its id is made of it.</summary>
    private static Guid MessageId(Guid customApiId) => PlatformIds.Of("customapi-message", customApiId.ToString());
}
