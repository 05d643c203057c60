using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>Reads environment variables.</summary>
internal static class EnvironmentVariableRows
{
    public const string Definition = "environmentvariabledefinition";

    /// <summary>The definition with its type, and the variable's text: its current value, else its default. A value row counts even when it is empty.</summary>
    /// <exception cref="System.ServiceModel.FaultException{OrganizationServiceFault}">There is no such variable.</exception>
    public static (Entity Definition, string? Text) Read(OperationContext operation, string name)
    {
        var query = new QueryExpression(Definition) { ColumnSet = new ColumnSet("defaultvalue", "type") };
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, name);
        if (operation.Session.Query(query).Entities is not [var definition, ..])
        {
            throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"There is no environment variable definition with the schema name '{name}'.");
        }
        var values = new QueryExpression("environmentvariablevalue") { ColumnSet = new ColumnSet("value") };
        values.Criteria.AddCondition("environmentvariabledefinitionid", ConditionOperator.Equal, definition.Id);
        var text = operation.Session.Query(values).Entities is [var current, ..] ? current.GetAttributeValue<string>("value") : definition.GetAttributeValue<string>("defaultvalue");
        return (definition, text);
    }
}
