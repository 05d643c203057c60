using System;
using SolutionPacker.Naming;
using SolutionPacker.Registration;
using Xunit;

namespace SolutionPacker.Tests.Naming;

public sealed class NameBasedGuidTests
{
    [Fact]
    public void Create_RfcExample_GivesItsId()
        // RFC 9562, appendix A.4: the DNS namespace and "www.example.com".
        => Assert.Equal(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"), NameBasedGuid.Create(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));

    [Fact]
    public void ComponentIds_NeverMove()
    {
        var ids = new ComponentIds("ErpIntegration");
        var step = new Step("Update", "salesorder", 40, 0);
        const string type = "ErpIntegration.Plugins.CaptureSalesOrder";

        Assert.Equal(new Guid("05d757d1-97fa-5882-a471-c4b10cfea149"), ids.Endpoint("ERP Service Bus"));
        Assert.Equal(new Guid("fa5bbee8-0709-5b07-b042-2887f328747f"), ids.Assembly("ErpIntegration.Plugins"));
        Assert.Equal(new Guid("eedf94ff-f018-5929-8a62-41995d03a4af"), ids.Type("ErpIntegration.Plugins", type));
        Assert.Equal(new Guid("030a5ade-3ad0-54d8-ab54-df05ba51ad44"), ids.Step(type, step));
        Assert.Equal(new Guid("2d1bb99c-010b-5649-9bdb-5f38848a7251"), ids.Image(type, step, new StepImage(0, "PreImage", [])));
    }
}
