using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>UpdateOptionSet: labels of a global choice. Its options have messages of their own.</summary>
internal sealed class UpdateOptionSetHandler : IMessageHandler
{
    public string MessageName => "UpdateOptionSet";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Write, DefinitionRights.OptionSet);

    public void Execute(OperationContext operation)
    {
        var (definition, change) = (operation.Required<OptionSetMetadataBase>("OptionSet"), new DefinitionChange(operation));
        var choice = Find(operation, definition);
        var id = MetadataIds.Choice(choice.Name);
        ManagedDefinitions.DemandChange(operation, ComponentTypes.OptionSet, id);
        change.Put(choice with { DisplayNames = change.Labels.Change(choice.DisplayNames, definition.DisplayName), Descriptions = change.Labels.Change(choice.Descriptions, definition.Description) });
        change.Changed((ComponentTypes.OptionSet, id));
    }

    private static ChoiceDefinition Find(OperationContext operation, OptionSetMetadataBase definition) =>
        (definition.Name is { } name ? operation.Metadata.TryGetChoice(name, out var named) ? named : null : operation.Metadata.Choices.FirstOrDefault(c => MetadataIds.Choice(c.Name) == definition.MetadataId))
        ?? throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"Could not find optionset with optionset name: {definition.Name}");
}
