namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>Names of new relationships.</summary>
internal static class NewRelationship
{
    /// <summary>Refuses a name that can't be given, or that a relationship has already.</summary>
    public static string Name(OperationContext operation, DefinitionChange change, string? schemaName)
    {
        if (string.IsNullOrEmpty(schemaName)) throw PlatformFault.Create(PlatformErrorCodes.EntityRelationshipSchemaNameRequired, "Entity relationships require a name");
        var name = change.Name(schemaName, "Relationship");
        return operation.Metadata.TryGetRelationship(name, out _)
            ? throw PlatformFault.Create(PlatformErrorCodes.EntityRelationshipSchemaNameNotUnique, $"A relationship with the specified name {name} already exists. Please specify a unique name.")
            : name;
    }
}
