using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Layers;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>RemoveActiveCustomizations: takes the unmanaged changes of a managed component away; what is below them counts again.</summary>
internal sealed class RemoveActiveCustomizationsHandler : IMessageHandler
{
    public string MessageName => "RemoveActiveCustomizations";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation)
    {
        var name = operation.Required<string>("SolutionComponentName");
        var type = ComponentTypes.OfName(name) ?? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"There are no solution components called '{name}' here.");
        ActiveLayerRemoval.Run(operation.Session, type, operation.Optional<Guid>("ComponentId"), operation.Now, operation.UserId);
        InstalledChanges.Touch(operation);
    }
}
