using System.Collections.Generic;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>The privileges for definitions: prvCreateEntity, prvWriteAttribute and so on. Keys go with columns (assumed).</summary>
internal static class DefinitionRights
{
    public const string Entity = "Entity", Attribute = "Attribute", Relationship = "Relationship", OptionSet = "OptionSet";

    /// <summary>Every one.</summary>
    public static IEnumerable<string> All
    {
        get
        {
            foreach (var kind in new[] { Entity, Attribute, Relationship, OptionSet })
                foreach (var right in new[] { AccessRight.Create, AccessRight.Read, AccessRight.Write, AccessRight.Delete }) yield return $"prv{right}{kind}";
        }
    }

    /// <summary>Refuses who lacks the right, and synchronous plug-ins: they may not change definitions (the text is assumed).</summary>
    public static void Demand(OperationContext operation, AccessRight right, string kind)
    {
        if (operation.Frame.Scope is { Platform: false, Parent.Mode: ProcessingMode.Synchronous })
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"{operation.MessageName} can't be called by a synchronous plug-in: metadata changes are not allowed there.");
        operation.DemandPrivilege($"prv{right}{kind}");
    }
}
