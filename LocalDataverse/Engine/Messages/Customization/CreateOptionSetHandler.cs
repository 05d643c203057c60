using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>CreateOptionSet: a new global choice.</summary>
internal sealed class CreateOptionSetHandler : IMessageHandler
{
    public string MessageName => "CreateOptionSet";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Create, DefinitionRights.OptionSet);

    public void Execute(OperationContext operation)
    {
        var (definition, change) = (operation.Required<OptionSetMetadataBase>("OptionSet"), new DefinitionChange(operation));
        if (definition is not OptionSetMetadata choice) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "LocalDataverse does not support global choices of two options (BooleanOptionSetMetadata).");
        if (choice.OptionSetType is not (null or OptionSetType.Picklist)) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"A global choice of the type {choice.OptionSetType} can't be created; it must be Picklist.");
        var name = change.Name(choice.Name, "OptionSet");
        if (operation.Metadata.TryGetChoice(name, out _)) throw PlatformFault.Create(PlatformErrorCodes.DuplicateName, $"The schema name {name} for type OptionSet is not unique. An OptionSet with same name already exists.");
        change.Put(new ChoiceDefinition
        {
            Name = name,
            DisplayNames = change.Labels.Texts(choice.DisplayName),
            Descriptions = change.Labels.Texts(choice.Description),
            Options = change.Options.Read(choice),
            IntroducedVersion = change.Version,
            IsCustom = true,
        });
        var id = MetadataIds.Choice(name);
        change.Created((ComponentTypes.OptionSet, id));
        operation.OutputParameters["OptionSetId"] = id;
    }
}
