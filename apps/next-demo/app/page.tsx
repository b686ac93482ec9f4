import { placeAttribution } from "@ck/chart/place";
import { helpLines } from "@ck/registry/select";
import { OrderForm } from "../components/order-form.tsx";
import { WithAgents } from "../components/with-agents.tsx";

export default function OrderPage() {
  return (
    <div className="mx-auto max-w-2xl">
      <h1 className="font-serif text-4xl sm:text-5xl">Ein Reading bestellen</h1>
      <p className="mt-4 text-lg text-soft">
        Jede Aussage über dein Chart wird geprüft, bevor du sie liest. Du kannst zusehen, wie dein
        Reading entsteht, oder später wiederkommen.
      </p>
      <WithAgents>
        <OrderForm helpText={helpLines("de").text} />
      </WithAgents>
      <p className="mt-8 text-sm text-soft">Ortsdaten: {placeAttribution}</p>
    </div>
  );
}
