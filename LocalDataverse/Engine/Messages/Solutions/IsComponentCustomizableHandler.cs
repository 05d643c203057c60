using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions.Layers;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>IsComponentCustomizable: whether a component may be changed where it is managed.</summary>
internal sealed class IsComponentCustomizableHandler : IMessageHandler
{
    public string MessageName => "IsComponentCustomizable";

    public void Execute(OperationContext operation) =>
        operation.OutputParameters["IsComponentCustomizable"] = ManagedComponents.IsCustomizable(operation.Session, operation.Optional<int>("ComponentType"), operation.Optional<Guid>("ComponentId"));
}
