using System;

namespace Microsoft.Xrm.Sdk.Extensions;

/// <summary>Typed access to a plug-in's services.</summary>
public static class ServiceProviderExtensions
{
    /// <summary>A service by its type; null when there is none.</summary>
    public static T Get<T>(this IServiceProvider serviceProvider) => (T)serviceProvider.GetService(typeof(T));

    /// <summary>The organisation service as a user.</summary>
    public static IOrganizationService GetOrganizationService(this IServiceProvider serviceProvider, Guid id) => serviceProvider.Get<IOrganizationServiceFactory>().CreateOrganizationService(id);
}
