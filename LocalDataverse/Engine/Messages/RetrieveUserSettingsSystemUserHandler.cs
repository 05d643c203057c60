using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveUserSettingsSystemUser: the settings of a user.</summary>
internal sealed class RetrieveUserSettingsSystemUserHandler : IMessageHandler
{
    public string MessageName => "RetrieveUserSettingsSystemUser";

    public void Execute(OperationContext operation) => operation.OutputParameters["Entity"] =
        operation.PartService.Retrieve("usersettings", operation.RequiredId("EntityId"), operation.Optional<ColumnSet>("ColumnSet") ?? new ColumnSet(true));
}
