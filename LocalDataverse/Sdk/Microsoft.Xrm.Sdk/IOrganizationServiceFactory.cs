using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Makes an <see cref="IOrganizationService"/> for a user.</summary>
public interface IOrganizationServiceFactory
{
    /// <summary>Makes a service that acts as a user.</summary>
    /// <param name="userId">The user; <see cref="Guid.Empty"/> for the one the plug-in runs as, null for SYSTEM.</param>
    IOrganizationService CreateOrganizationService(Guid? userId);
}
