using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveEnvironmentVariableValue: the current value of an environment variable, else its default (PLATFORM-FACTS 5).</summary>
internal sealed class RetrieveEnvironmentVariableValueHandler : IMessageHandler
{
    private const string Definition = "environmentvariabledefinition";
    private const string Value = "environmentvariablevalue";

    public string MessageName => "RetrieveEnvironmentVariableValue";

    public void Authorize(OperationContext operation) => operation.DemandTable(AccessRight.Read, Definition);

    public void Execute(OperationContext operation)
    {
        var name = operation.Required<string>("DefinitionSchemaName");
        var query = new QueryExpression(Definition) { ColumnSet = new ColumnSet("defaultvalue") };
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, name);
        if (operation.Session.Query(query).Entities is not [var definition, ..])
        {
            throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"There is no environment variable definition with the schema name '{name}'.");
        }
        var values = new QueryExpression(Value) { ColumnSet = new ColumnSet("value") };
        values.Criteria.AddCondition("environmentvariabledefinitionid", ConditionOperator.Equal, definition.Id);
        // A value row counts even when it is empty.
        operation.OutputParameters["Value"] = operation.Session.Query(values).Entities is [var current, ..]
            ? current.GetAttributeValue<string>("value")
            : definition.GetAttributeValue<string>("defaultvalue");
    }
}
