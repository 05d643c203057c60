using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Makes an <see cref="IOrganizationService"/> for a user.</summary>
public interface IOrganizationServiceFactory
{
    IOrganizationService CreateOrganizationService(Guid? userId);
}
