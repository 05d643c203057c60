using System;
using ErpIntegration.Naming;
using Xunit;

namespace ErpIntegration.Tests.Unit;

/// <summary>The packer derives the same ids: these are its test vectors, too.</summary>
public sealed class NameBasedGuidTests
{
    [Theory]
    [InlineData("serviceendpoint:ErpIntegration:ERP Service Bus", "05d757d1-97fa-5882-a471-c4b10cfea149")]
    [InlineData("pluginassembly:ErpIntegration:ErpIntegration.Plugins", "fa5bbee8-0709-5b07-b042-2887f328747f")]
    [InlineData("plugintype:ErpIntegration:ErpIntegration.Plugins:ErpIntegration.Plugins.CaptureSalesOrder", "eedf94ff-f018-5929-8a62-41995d03a4af")]
    public void Create_KnownName_KnownId(string name, string id) => Assert.Equal(Guid.Parse(id), NameBasedGuid.Create(name));

    [Fact]
    public void ServiceEndpoint_OurEndpoint_IdThatTheSolutionShips()
        => Assert.Equal(Guid.Parse("05d757d1-97fa-5882-a471-c4b10cfea149"), ComponentIds.ServiceEndpoint(ServiceEndpoints.Erp));
}
