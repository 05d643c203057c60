using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveEnvironmentVariableValue: the current value of an environment variable, else its default (PLATFORM-FACTS 5).</summary>
internal sealed class RetrieveEnvironmentVariableValueHandler : IMessageHandler
{
    public string MessageName => "RetrieveEnvironmentVariableValue";

    public void Authorize(OperationContext operation) => operation.DemandTable(AccessRight.Read, EnvironmentVariableRows.Definition);

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["Value"] = EnvironmentVariableRows.Read(operation, operation.Required<string>("DefinitionSchemaName")).Text;
}
