namespace LocalDataverse.Engine.Messages;

/// <summary>WhoAmI: the caller, its business unit and organisation.</summary>
internal sealed class WhoAmIHandler : IMessageHandler
{
    public string MessageName => "WhoAmI";

    public void Execute(OperationContext operation)
    {
        operation.OutputParameters["UserId"] = operation.UserId;
        operation.OutputParameters["BusinessUnitId"] = operation.Organization.Security.FindUser(operation.UserId, operation.Unit).BusinessUnitId;
        operation.OutputParameters["OrganizationId"] = operation.Organization.Id;
    }
}
