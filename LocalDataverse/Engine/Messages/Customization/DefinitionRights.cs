using System.Collections.Generic;
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

    /// <summary>Refuses who lacks the right.</summary>
    public static void Demand(OperationContext operation, AccessRight right, string kind)
    {
        if (operation.ChecksPrivileges) operation.Organization.Security.DemandPrivilege(operation.UserId, $"prv{right}{kind}", operation.Unit);
    }
}
