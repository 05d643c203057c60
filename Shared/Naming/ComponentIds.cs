using System;

namespace ErpIntegration.Naming;

/// <summary>Ids of solution components that code refers to. Both the packer and this class derive them, and an import keeps them.</summary>
internal static class ComponentIds
{
    /// <summary>Unique name of the solution.</summary>
    public const string Solution = "ErpIntegration";

    /// <summary>Id of the service endpoint with this name.</summary>
    public static Guid ServiceEndpoint(string name) => NameBasedGuid.Create("serviceendpoint:" + Solution + ":" + name);
}
