using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata.Definitions;

/// <summary>Makes managed properties: a value, whether a solution may change it, and the name of the property that says so.</summary>
internal static class ManagedProperties
{
    public static BooleanManagedProperty Of(bool value, string name, bool canBeChanged = true) =>
        new BooleanManagedProperty(value) { CanBeChanged = canBeChanged }.With(nameof(BooleanManagedProperty.ManagedPropertyLogicalName), name);

    public static AttributeRequiredLevelManagedProperty Of(AttributeRequiredLevel value, bool canBeChanged) =>
        new AttributeRequiredLevelManagedProperty(value) { CanBeChanged = canBeChanged }
            .With(nameof(AttributeRequiredLevelManagedProperty.ManagedPropertyLogicalName), "canmodifyrequirementlevelsettings");
}
