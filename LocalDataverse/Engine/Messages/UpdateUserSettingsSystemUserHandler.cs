using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>UpdateUserSettingsSystemUser: changes the settings of a user.</summary>
internal sealed class UpdateUserSettingsSystemUserHandler : IMessageHandler
{
    public string MessageName => "UpdateUserSettingsSystemUser";

    public void Execute(OperationContext operation)
    {
        var settings = ValueCopier.Copy(operation.Required<Entity>("Settings"));
        settings.Id = operation.RequiredId("UserId");
        operation.PartService.Update(settings);
    }
}
